import described from '../../package.json' with { type: 'json' };

/** The version of Cairn that runs, as its package says. */
export const PROGRAM: string = described.version;

import type { Ask } from '../../../platform/http/index.ts';
import { Notice } from '../../design/index.ts';

const KNOWN = ['invited', 'sent-again', 'not-sent', 'shared', 'withdrawn', 'left', 'never', 'lifted'] as const;

/** What has just been done, for the short words that these pages know. */
export function Done({ ask }: { ask: Ask }) {
  const done = KNOWN.find((each) => each === ask.query.get('done'));
  return done ? <Notice>{ask.t(`people.done.${done}`)}</Notice> : <></>;
}

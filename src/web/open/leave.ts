import type { Site } from '../../platform/http/index.ts';

/** Away from here, at once, whoever asks. */
export const leave = (site: Site): Response => new Response(null, { status: 303, headers: { location: site.leaveTo } });

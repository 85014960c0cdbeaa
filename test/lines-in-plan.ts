import type { Line } from '../src/modules/plans/index.ts';
import type { StayingWell } from '../src/modules/staying-well/index.ts';

/** Every line that stands in a staying-well plan, with the actions, and the lines that name its parts. */
export const linesInPlan = (plan: StayingWell): Line[] =>
  plan.parts.flatMap((part) => [
    ...(part.named ? [part.named] : []),
    ...part.lines.flatMap((line) => [line, ...line.actions]),
  ]);

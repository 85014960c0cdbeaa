import { linesOf, planOf, type Line } from '../../../modules/plans/index.ts';
import type { Sharing } from '../../../modules/sharing/index.ts';
import { stayingWellOf } from '../../../modules/staying-well/index.ts';
import type { PersonTx, Room } from '../../../platform/record/index.ts';

/** A line by which the person asks others to do something, and where it stands. */
export interface StepOthersDo {
  readonly line: Pick<Line, 'id' | 'words'>;
  readonly room: Room;
  /** Of "staying well": the part that must be shared for it. */
  readonly part: string | null;
}

/** Every line of the plan, of staying well and of the advance wishes that asks others to do something. */
export async function stepsOthersDo(tx: PersonTx): Promise<StepOthersDo[]> {
  const [plan, well, wishes] = await Promise.all([
    planOf(tx),
    stayingWellOf(tx),
    linesOf(tx, 'advance wishes', ['wish', 'wish step']),
  ]);
  const wished = new Set(wishes.filter(({ kind, removed }) => kind === 'wish' && !removed).map(({ id }) => id));
  const all: StepOthersDo[] = [
    ...plan.goals.flatMap(({ steps }) => steps.map((line) => ({ line, room: 'plan' as const, part: null }))),
    ...well.parts
      .filter(({ isLeftOut }) => !isLeftOut)
      .flatMap(({ place, lines }) =>
        lines.flatMap(({ actions }) => actions.map((line) => ({ line, room: 'staying well' as const, part: place }))),
      ),
    ...wishes
      .filter(({ kind, removed, parent }) => kind === 'wish step' && !removed && parent !== null && wished.has(parent))
      .map((line) => ({ line, room: 'advance wishes' as const, part: null })),
  ];
  return all.filter(({ line }) => (line as Line).fields.askOthers === true);
}

/** Those that this sharing lets somebody carry out. */
export const stepsIn = (
  steps: readonly StepOthersDo[],
  { room, level, parts }: Pick<Sharing, 'room' | 'level' | 'parts'>,
): StepOthersDo[] =>
  level === 'carry out'
    ? steps.filter((step) => step.room === room && (step.part === null || parts.includes(step.part)))
    : [];

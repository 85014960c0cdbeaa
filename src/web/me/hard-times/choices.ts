import { cardOf, linesOnCard } from '../../../modules/crisis-card/index.ts';
import { linesOf, type Line } from '../../../modules/plans/index.ts';
import { partsToRead, stayingWellOf, TOOLBOX } from '../../../modules/staying-well/index.ts';
import { wishesOf, wishesToRead } from '../../../modules/wishes/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';

/** One thing somebody could do now, out of what they wrote themselves. */
export type Choice =
  | { readonly kind: 'tool'; readonly line: Line }
  | { readonly kind: 'person'; readonly line: Line }
  /** What the person wrote for hard times: their card, when things are breaking down, what they want in a crisis. */
  | { readonly kind: 'card' }
  | { readonly kind: 'plan' }
  | { readonly kind: 'wishes' }
  | { readonly kind: 'moment' };

/** What there is to choose from, each list in the person's own order. */
export interface ToChooseFrom {
  readonly tools: readonly Line[];
  readonly people: readonly Line[];
  readonly hasCard: boolean;
  readonly hasPlan: boolean;
  readonly hasWishes: boolean;
  readonly hasMoments: boolean;
}

/**
 * One choice after the other: something that helps and somebody to reach take turns, and what is longer to read comes after the first of
 * each. Nothing is repeated, and nothing is put in that the person did not write.
 */
export function choicesFrom(from: ToChooseFrom): Choice[] {
  const { tools, people, hasCard, hasPlan, hasWishes, hasMoments } = from;
  const turns = Array.from({ length: Math.max(tools.length, people.length) }, (_, index): Choice[] => {
    const [tool, person] = [tools[index], people[index]];
    return [
      ...(tool ? [{ kind: 'tool', line: tool } as const] : []),
      ...(person ? [{ kind: 'person', line: person } as const] : []),
    ];
  });
  const [first = [], ...others] = turns;
  return [
    ...first,
    ...(hasCard ? [{ kind: 'card' } as const] : []),
    ...(hasPlan ? [{ kind: 'plan' } as const] : []),
    ...(hasWishes ? [{ kind: 'wishes' } as const] : []),
    ...(hasMoments ? [{ kind: 'moment' } as const] : []),
    ...others.flat(),
  ];
}

/** Those whom the person can reach come first to mind: the one to ask first before others, never one who is not to be told. */
export function peopleToReach(contacts: readonly Line[]): Line[] {
  const reachable = contacts.filter((line) => !line.removed && line.fields.notTell !== true && line.fields.reach);
  return reachable.toSorted((a, b) => Number(b.fields.first === true) - Number(a.fields.first === true));
}

export async function readChoices(tx: PersonTx): Promise<Choice[]> {
  const [plan, card, wishes, contacts, moments] = await Promise.all([
    stayingWellOf(tx),
    cardOf(tx),
    wishesOf(tx),
    linesOf(tx, 'people', ['contact']),
    linesOf(tx, 'diary', ['moment']),
  ]);
  const parts = partsToRead(plan);
  return choicesFrom({
    tools: parts.find((part) => part.place === TOOLBOX)?.lines ?? [],
    people: peopleToReach(contacts),
    hasCard: linesOnCard(card).length > 0,
    hasWishes: wishesToRead(wishes).length > 0,
    hasPlan: parts.some((part) => part.place === 'breaking down'),
    hasMoments: moments.some((line) => !line.removed),
  });
}

import type { Chosen, PackContent, PackLine, PackPart } from '../../../modules/offline/index.ts';
import { linesOf, standingIn, type Line } from '../../../modules/plans/index.ts';
import { partsToRead, stayingWellOf, type WellLine } from '../../../modules/staying-well/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { telIn } from '../../tel.ts';
import { presentContact } from '../contacts/present-contact.ts';
import { askedOffline } from '../journal/asked-offline.ts';
import { partsOf } from '../staying-well/line-shown.tsx';
import { sayPart } from '../staying-well/part-words.ts';
import { wishesPart } from './pack-wishes.ts';

/** What each choice brings into a pack. Parts that nobody but the person reads stay out: a device can be forced open. */
const PARTS: Readonly<Record<Chosen, (tx: PersonTx, t: T) => Promise<PackPart>>> = {
  well: async (tx, t) => ({
    heading: t('well.heading'),
    sections: partsToRead(await stayingWellOf(tx)).map((part) => ({
      heading: sayPart(t, part),
      lines: part.lines.map((line) => wellLine(t, line)),
    })),
  }),
  people: async (tx, t) => peoplePart(t, standingIn(await linesOf(tx, 'people', ['contact']))),
  wishes: wishesPart,
};

/** Everything that goes into a pack, in the person's language; nothing of it is kept here. */
export async function readPack(
  ask: RecordAsk,
  tx: PersonTx,
  { pack, chosen }: Pick<PackContent, 'pack' | 'chosen'>,
): Promise<PackContent> {
  const parts: PackPart[] = [];
  for (const each of chosen) parts.push(await PARTS[each](tx, ask.t));
  return {
    person: ask.person,
    pack,
    language: ask.language,
    chosen,
    takenAt: ask.now.toISOString(),
    parts: parts.filter((part) => part.sections.length > 0),
    more: { asked: await askedOffline(tx, ask.t) },
  };
}

const wellLine = (t: T, line: WellLine): PackLine => ({
  words: line.words,
  notes: [
    ...partsOf(t, line).map(({ label, words }) => ({ label: `${label}:`, words })),
    ...(line.fields.href ? [{ label: '', words: line.fields.href }] : []),
  ],
  call: null,
  under: line.actions.map((action) => action.words),
});

function peoplePart(t: T, people: readonly Line[]): PackPart {
  const groups = [
    { heading: t('contacts.lifeHeading'), lines: people.filter((line) => !line.fields.works) },
    { heading: t('contacts.helpHeading'), lines: people.filter((line) => line.fields.works) },
  ];
  return {
    heading: t('contacts.heading'),
    sections: groups
      .filter((group) => group.lines.length > 0)
      .map((group) => ({ heading: group.heading, lines: group.lines.map((line) => personLine(t, line)) })),
  };
}

/** Somebody who must not be told is written, and cannot be rung by one press. */
function personLine(t: T, line: Line): PackLine {
  const href = line.fields.notTell ? null : telIn(line.fields.reach ?? '');
  return {
    words: line.words,
    notes: presentContact(t, line),
    call: href === null ? null : { words: t('offline.ring', { name: line.words }), href },
    under: [],
  };
}

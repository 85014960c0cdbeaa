import { z } from 'zod';
import { lineOf, ROOM_OF, type Line } from '../../modules/plans/index.ts';
import { whoseRecord, type RoomWithPage } from '../../modules/sharing/index.ts';
import { hasActions } from '../../modules/staying-well/index.ts';
import { hasSteps } from '../../modules/wishes/index.ts';
import {
  LONGEST_PART,
  PARTS_OF,
  suggest,
  textOf,
  UNDER_A_GOAL,
  UNDER_A_LINE,
  type Part,
  type Suggest,
} from '../../modules/suggestions/index.ts';
import { fields, NotFound, type FormParts, type RecordAsk } from '../../platform/http/index.ts';
import type { T } from '../../platform/language/index.ts';
import { Refused, type PersonTx } from '../../platform/record/index.ts';
import { to } from '../addresses.ts';
import { FormPage, OwnWords, PersonalTextArea, Quiet } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { idFrom } from '../me/id-in-address.ts';
import { levelWithLine } from './staying-well/levels.ts';

const form = z.object({ once: fields.once, words: fields.neededWords, why: fields.note });
type SuggestForm = FormParts<'with', typeof form>;

/** What a suggestion on a line can be about: its words, one of its parts, something new under a goal, or what was agreed at a meeting. */
type About = 'words' | 'agreed' | Part | NewUnder;
type NewUnder = (typeof UNDER_A_GOAL | typeof UNDER_A_LINE)[number];

/** As part of an address. */
const slugOf = (about: About): string => about.replaceAll(' ', '-');

/** The first is what the address without more is about. */
const aboutsOf = (line: Line): readonly About[] => [
  ...(line.kind === 'meeting' ? (['agreed'] as const) : []),
  'words',
  ...PARTS_OF[line.kind],
  ...(line.kind === 'goal' ? UNDER_A_GOAL : []),
  ...(line.kind === 'well' && hasActions(line.fields.part ?? '') ? (['action'] as const) : []),
  ...(line.kind === 'wish' && hasSteps(line.fields.part ?? '') ? (['wish step'] as const) : []),
];

const isNew = (about: About): about is NewUnder => [...UNDER_A_GOAL, ...UNDER_A_LINE].some((each) => each === about);
const isPart = (about: About): about is Part => about !== 'words' && about !== 'agreed' && !isNew(about);
const isFromNothing = (about: About): boolean => isNew(about) || about === 'agreed';

/** Suggests on any line of the plan. */
export const suggestOnPlan: SuggestForm = suggestOn('plan');

/** Suggests on any line of About me. */
export const suggestOnAbout: SuggestForm = suggestOn('about me');

/** Suggests on any line of the crisis card. */
export const suggestOnCard: SuggestForm = suggestOn('crisis card');

/** Writes down what was agreed at a meeting, for the person to take or leave; or suggests on the sheet. */
export const suggestOnMeeting: SuggestForm = suggestOn('meetings');

/** Suggests on a line of the staying-well plan. */
export const suggestOnWell: SuggestForm = suggestOn('staying well');

/** Suggests on a wish, or on what others may do about it. */
export const suggestOnWishes: SuggestForm = suggestOn('advance wishes');

/** The line at this address and what of it the address names. Throws NotFound when it is not there, Refused to somebody who may read and not suggest. */
async function here(ask: RecordAsk, tx: PersonTx, room: RoomWithPage): Promise<{ line: Line; about: About }> {
  const line = await lineOf(tx, idFrom(ask, 'line'));
  if (!line || line.removed) throw new NotFound();
  const isWell = room === 'staying well';
  if (isWell ? (await levelWithLine(tx, line)) === 'see' : !tx.maySuggestIn.has(room)) throw new Refused();
  const abouts = aboutsOf(line);
  const asked = ask.query.get('about') ?? abouts[0];
  const about = abouts.find((each) => slugOf(each) === asked?.replaceAll(' ', '-'));
  if (!about) throw new NotFound();
  return { line, about };
}

/** What the viewer can begin from: the text as it is now; nothing for something new. */
const textNow = (line: Line, about: About): string =>
  isFromNothing(about) ? '' : textOf(line, isPart(about) ? about : null);

/** The address of the form for this; the first of them needs no more than the line. */
const hrefFor = (person: string, room: RoomWithPage, line: Line, about: About): string =>
  to.suggestOn(person, room, line.id, about === aboutsOf(line)[0] ? undefined : slugOf(about));

/** Where the line stands for the viewer. */
function backTo(person: string, line: Pick<Line, 'id' | 'kind'>): string {
  if (line.kind === 'meeting') return to.theirMeeting(person, line.id);
  return line.kind === 'risk' ? to.theirTry(person, line.id) : to.theirRoom(person, ROOM_OF[line.kind]);
}

function suggestOn(room: RoomWithPage): SuggestForm {
  return {
    fields: form,
    show: async (ask, again) => {
      const { t, person } = ask;
      const { line, about, name } = await ask.record(async (tx) => ({
        ...(await here(ask, tx, room)),
        name: await whoseRecord(tx),
      }));
      const state = formOf(ask, again, { words: textNow(line, about) });
      return (
        <FormPage
          frame={frameOf(ask, 'with')}
          form={state}
          title={t('with.suggestTitle')}
          heading={t('suggesting.heading')}
          lede={t('with.suggestLede', { name })}
          action={hrefFor(person, room, line, about)}
          submit={t('with.sendSuggestion', { name })}
          cancel={{ text: t('common.cancel'), href: backTo(person, line) }}
          current="with"
          before={
            <>
              <OwnWords text={line.words} by={t('suggesting.theLine', { name })} />
              <Abouts t={t} line={line} about={about} hrefOf={(each) => hrefFor(person, room, line, each)} />
              {isPart(about) && textNow(line, about) === '' && <Quiet>{t('suggesting.nothingYet', { name })}</Quiet>}
            </>
          }
        >
          <PersonalTextArea form={state} name="words" label={labelFor(t, about)} rows={isFromNothing(about) ? 2 : 4} />
          <PersonalTextArea form={state} name="why" label={t('with.why')} hint={t('with.whyHint', { name })} rows={2} />
        </FormPage>
      );
    },
    act: async (ask, command) => {
      const { t, person } = ask;
      const { outcome, line } = await ask.record(async (tx) => {
        const found = await here(ask, tx, room);
        return { line: found.line, outcome: await send(tx, found.line, found.about, command) };
      });
      if (outcome === 'same words') return { problems: { words: t('with.sameWords') } };
      if (outcome === 'too long') return { problems: { words: t('form.tooLong') } };
      if (outcome === 'not here') throw new NotFound();
      return `${backTo(person, line)}?done=suggested`;
    },
  };
}

async function send(tx: PersonTx, line: Line, about: About, command: z.output<typeof form>) {
  if (textNow(line, about) === command.words) return 'same words';
  if (isPart(about) && command.words.length > LONGEST_PART) return 'too long';
  return suggest(tx, commandFor(line, about, command));
}

function commandFor(line: Line, about: About, { once: id, words, why }: z.output<typeof form>): Suggest {
  const on = { id, entry: line.id, words, why };
  if (about === 'step') return { ...on, form: 'new step' };
  if (isNew(about)) return { ...on, form: 'new line', kind: about };
  if (about === 'agreed') return { ...on, form: 'outcome' };
  return { ...on, form: 'wording', part: isPart(about) ? about : null };
}

function labelFor(t: T, about: About): string {
  if (about === 'agreed') return t('suggesting.agreedWords');
  if (isNew(about)) return t('suggesting.newWords');
  return isPart(about) ? t('suggesting.partInstead', { part: sayAbout(t, about) }) : t('suggesting.instead');
}

function sayAbout(t: T, about: About): string {
  return isPart(about) ? t(`suggesting.part.${about}`) : t(`suggesting.about.${about}`);
}

interface AboutsProps {
  t: T;
  line: Line;
  about: About;
  hrefOf: (about: About) => string;
}

/** The ways to say what it is about: each draws the form anew, with the text as it is now. */
function Abouts({ t, line, about, hrefOf }: AboutsProps) {
  const all = aboutsOf(line);
  if (all.length === 1) return <></>;
  return (
    <nav aria-label={t('suggesting.choose')}>
      <div class="actions">
        <span class="quiet">{t('suggesting.choose')}</span>
        {all.map((each) => (
          <a class="quiet-button" href={hrefOf(each)} aria-current={each === about ? 'page' : undefined}>
            {sayAbout(t, each)}
          </a>
        ))}
      </div>
    </nav>
  );
}

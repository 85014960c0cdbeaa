import { z } from 'zod';
import {
  checkInOf,
  changeCheckIn,
  checkIn as keepCheckIn,
  questionsAt,
  todayFor,
  type CheckIn,
  type Question,
} from '../../../modules/check-ins/index.ts';
import { asideOf, settleWriting, type Aside } from '../../../modules/journal/index.ts';
import { beginLine, changeLine, lineOf, type Line } from '../../../modules/plans/index.ts';
import { lookAtRules } from '../../../modules/signs/index.ts';
import {
  fields,
  NotFound,
  type Again,
  type Outcome,
  type Page,
  type Problems,
  type RecordAsk,
  type Typed,
} from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, Form, FormPage, HiddenField, makeForm, PersonalTextArea, Quiet } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { BothTexts, isClash } from '../both-texts.tsx';
import { Asked, askedIn } from '../check-ins/asked-fields.tsx';
import { textsOfCheckIn } from '../check-ins/change-check-in.tsx';
import { DayField, drawnForIn } from '../check-ins/day-of.tsx';
import { DiaryBoxes, textsOfPage } from '../diary/diary-fields.tsx';
import { idFrom } from '../id-in-address.ts';
import { readCheckIn, readPage } from './effect.ts';

/** Both forms at once: which one it is, the writing says. */
const form = z.looseObject({ once: fields.once, was: fields.version });

interface Found {
  readonly aside: Aside;
  readonly today: string;
  readonly line: Line | null;
  readonly checkIn: CheckIn | null;
  readonly asked: ReadonlyMap<string, Question>;
}

async function find(tx: PersonTx, ask: RecordAsk): Promise<Found> {
  const aside = await asideOf(tx, idFrom(ask, 'writing'));
  if (!aside) throw new NotFound();
  const isPage = aside.sort === 'diary';
  return {
    aside,
    today: await todayFor(tx, ask.now),
    line: isPage ? await lineOf(tx, aside.document) : null,
    checkIn: isPage ? null : await checkInOf(tx, aside.document),
    asked: isPage ? new Map() : await questionsAt(tx, askedIn(aside.typed as Typed)),
  };
}

/** What was typed then, with what there is to look at, as a form that came back. `was` 0: never the version that is there now. */
async function cameBack(ask: RecordAsk, tx: PersonTx, { aside, today }: Found): Promise<Again> {
  const written = { typed: aside.typed, cleaned: [] };
  const read =
    aside.sort === 'diary' ? readPage({ ask, today }, written) : await readCheckIn({ ask, today }, tx, written);
  const problems: Problems = 'problems' in read ? read.problems : {};
  return { typed: { ...aside.typed, was: '0' }, problems };
}

/** Something that was put aside: both texts where there are two, and the form with what was typed. */
export const settleAside = {
  fields: form,
  show: async (ask: RecordAsk, posted: Again | null): Promise<Page> => {
    const { t, language, now } = ask;
    const { found, again } = await ask.record(async (tx) => {
      const here = await find(tx, ask);
      return { found: here, again: posted ?? (await cameBack(ask, tx, here)) };
    });
    const { aside, line, checkIn, today, asked } = found;
    const kept = line ?? checkIn;
    const questions = [...asked.values()];
    const texts = line ? textsOfPage(t, line, again) : checkIn ? textsOfCheckIn(t, again, checkIn, questions) : [];
    const state = formOf(ask, again);
    const clashes = kept !== null && isClash(again, kept);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('diary.title')}
        heading={t(`journal.sort.${aside.sort}`)}
        lede={t(clashes ? 'journal.why.both' : 'journal.why.look')}
        action={to.aside(aside.id)}
        submit={t('journal.keep')}
        cancel={{ text: t('common.cancel'), href: to.journal }}
        current="staying-well"
        room={{ text: t('journal.pageTitle'), href: to.journal }}
        before={
          <>
            <Quiet>{t('journal.arrived', { when: sayWhen(language, aside.arrivedAt, now) })}</Quiet>
            {kept?.removed && <p>{t('journal.wasAway')}</p>}
            {kept && <BothTexts ask={ask} again={again} line={kept} texts={texts} leave={`#${LEAVE}`} />}
          </>
        }
        after={<Leave ask={ask} id={aside.id} />}
      >
        <HiddenField name="was" value={String(kept?.version ?? 0)} />
        {aside.sort === 'diary' ? (
          <DiaryBoxes t={t} form={state} drawnFor={drawnForIn(again, today)} />
        ) : (
          <>
            <HiddenField name="occasion" value={typedAs(again, 'occasion')} />
            <Asked t={t} form={state} questions={questions} />
            <PersonalTextArea form={state} name="words" label={t('checkIn.words')} rows={3} />
            <DayField t={t} form={state} drawnFor={drawnForIn(again, today)} summary={t('checkIn.anotherDay')} />
          </>
        )}
      </FormPage>
    );
  },
  act: async (ask: RecordAsk, command: z.output<typeof form>): Promise<Outcome> => {
    const { t } = ask;
    const kept = await ask.record(async (tx): Promise<{ readonly problems: Problems } | null> => {
      const found = await find(tx, ask);
      const { aside, today } = found;
      const written = { typed: command as Typed, cleaned: [] };
      const on = { ask, today };
      const said =
        aside.sort === 'diary'
          ? await keepPageAs(tx, found, command.was, readPage(on, written))
          : await keepCheckInAs(tx, found, command.was, await readCheckIn(on, tx, written));
      if (said === 'clash') return { problems: { words: t('plan.clash') } };
      if (said === 'too much') return { problems: { words: t('checkIn.tooMuch') } };
      if (typeof said === 'object') return said;
      await settleWriting(tx, aside.id, 'kept');
      if (aside.sort === 'check-in' && ask.site.rules) await lookAtRules(tx, ask.now);
      return null;
    });
    return kept ?? `${to.journal}?done=kept`;
  },
};

type Said = 'kept' | 'clash' | 'too much' | { readonly problems: Problems };

async function keepPageAs(
  tx: PersonTx,
  { aside, line }: Found,
  was: number,
  read: ReturnType<typeof readPage>,
): Promise<Said> {
  if ('problems' in read) return read;
  if (!line) {
    await beginLine(tx, { id: aside.document, kind: 'diary', ...read });
    return 'kept';
  }
  const changed = await changeLine(tx, { id: aside.document, was, ...read });
  return changed.outcome === 'kept' ? 'kept' : 'clash';
}

async function keepCheckInAs(
  tx: PersonTx,
  { aside, checkIn }: Found,
  was: number,
  read: Awaited<ReturnType<typeof readCheckIn>>,
): Promise<Said> {
  if ('problems' in read) return read;
  const command = { ...read, id: aside.document };
  const kept = checkIn ? await changeCheckIn(tx, { ...command, was }) : await keepCheckIn(tx, command);
  if (kept.outcome === 'kept' || kept.outcome === 'too much') return kept.outcome;
  return 'clash';
}

const typedAs = (again: Again, name: string): string => {
  const typed = again.typed[name];
  return typeof typed === 'string' ? typed : '';
};

/** Where the way to leave it stands on the page. */
const LEAVE = 'leave-it';

function Leave({ ask, id }: { ask: RecordAsk; id: string }) {
  const { t } = ask;
  return (
    <section id={LEAVE}>
      <Form form={makeForm(ask, { id: 'leave' })} action={to.leaveAside(id)}>
        <p>{t('journal.leaveMeans')}</p>
        <Actions>
          <Button kind="second">{t('journal.leave')}</Button>
        </Actions>
      </Form>
    </section>
  );
}

/** Leaves the record as it is. */
export const leaveAside = {
  fields: z.object({ once: fields.once }),
  back: (): string => to.journal,
  act: async (ask: RecordAsk): Promise<string> => {
    await ask.record(async (tx) => {
      const aside = await asideOf(tx, idFrom(ask, 'writing'));
      if (aside) await settleWriting(tx, aside.id, 'left');
    });
    return `${to.journal}?done=left`;
  },
};

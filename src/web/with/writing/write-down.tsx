import { z } from 'zod';
import { ABOUT_SECTIONS, planOf } from '../../../modules/plans/index.ts';
import { whoseRecord } from '../../../modules/sharing/index.ts';
import { linesUnder, myHelp, writeDown, type RoomToWrite } from '../../../modules/writing-help/index.ts';
import { fields, type Again, type FormParts, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { sayDayAndTime, type T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Choice,
  FormPage,
  Layout,
  Notice,
  OwnWords,
  PageHeading,
  PersonalTextArea,
  SelectField,
  TextField,
  type FormState,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { shortly } from '../../me/shortly.ts';
import { WrittenLines } from './written-lines.tsx';

const NO_SECTION = '';
const goalOrNone = z.union([z.uuid('form.choose'), z.literal('')], 'form.choose').default('');
const planForm = z.object({
  once: fields.once,
  kind: fields.oneOf(['goal', 'step', 'matters']),
  goal: goalOrNone,
  words: fields.neededWords,
});
const aboutForm = z.object({
  once: fields.once,
  heading: fields.line,
  section: fields.oneOf([NO_SECTION, ...ABOUT_SECTIONS]).default(NO_SECTION),
  words: fields.neededWords,
});

/** A helper writes down, for the person's plan, what the person says. */
export const writeTheirPlan: FormParts<'with', typeof planForm> = {
  fields: planForm,
  show: (ask, again) => showWriting(ask, again, 'plan'),
  act: async (ask, { once: id, kind, goal, words }) => {
    const outcome = await ask.record((tx) =>
      writeDown(tx, {
        id,
        room: 'plan',
        kind,
        goal: kind === 'step' && goal !== '' ? goal : null,
        heading: '',
        section: null,
        words,
      }),
    );
    return afterWriting(ask, 'plan', outcome);
  },
};

/** The same for a part of their About me. */
export const writeAboutThem: FormParts<'with', typeof aboutForm> = {
  fields: aboutForm,
  show: (ask, again) => showWriting(ask, again, 'about me'),
  act: async (ask, { once: id, heading, section, words }) => {
    const outcome = await ask.record((tx) =>
      writeDown(tx, {
        id,
        room: 'about me',
        kind: 'about',
        goal: null,
        heading: heading.trim(),
        section: section === NO_SECTION ? null : section,
        words,
      }),
    );
    return afterWriting(ask, 'about me', outcome);
  },
};

function afterWriting({ t, person }: RecordAsk, room: RoomToWrite, outcome: Awaited<ReturnType<typeof writeDown>>) {
  if (outcome === 'kept') return `${to.writeDown(person, room)}?done=written`;
  return outcome === 'over'
    ? { problems: { words: t('writing.overHeading') } }
    : { problems: { goal: t('writing.theirsGoalNeeded') } };
}

async function showWriting(ask: RecordAsk, again: Again | null, room: RoomToWrite): Promise<Page> {
  const { t, person, language } = ask;
  const { name, help, lines, goals } = await ask.record(async (tx) => {
    const found = await myHelp(tx, room);
    return {
      name: await whoseRecord(tx),
      help: found,
      lines: found ? await linesUnder(tx, found.id) : [],
      goals: found && room === 'plan' ? (await planOf(tx)).goals : [],
    };
  });
  if (!help) return over(ask, again, name);
  const state = formOf(ask, again, { kind: 'goal' });
  const begun = lines.filter((line) => line.kind === 'goal' && line.answer === null);
  const choices = [
    ...goals.map((goal) => ({ value: goal.id, text: shortly(goal.words, 80) })),
    ...begun.map((line) => ({ value: line.id, text: t('writing.theirsNewGoal', { goal: shortly(line.words, 60) }) })),
  ];
  return (
    <FormPage
      frame={frameOf(ask, 'with')}
      form={state}
      title={t('writing.theirsTitle')}
      heading={t('writing.theirsHeading', { name })}
      lede={t('writing.theirsLede', { name, when: sayDayAndTime(language, help.endsAt) })}
      action={to.writeDown(person, room)}
      submit={t('writing.writeDown')}
      cancel={{ text: t('common.back'), href: to.theirRoom(person, room) }}
      current="with"
      room={{ text: t('with.back'), href: to.withMe }}
      before={ask.query.get('done') === 'written' && !again && <Notice>{t('writing.written', { name })}</Notice>}
      after={<WrittenLines t={t} name={name} lines={lines} beside={[...goals, ...lines]} />}
    >
      {room === 'plan' ? <PlanBoxes t={t} form={state} choices={choices} /> : <AboutBoxes t={t} form={state} />}
      <PersonalTextArea form={state} name="words" label={t('writing.theirsWords', { name })} rows={4} />
    </FormPage>
  );
}

interface BoxesProps {
  t: T;
  form: FormState;
}

function PlanBoxes({ t, form, choices }: BoxesProps & { choices: readonly { value: string; text: string }[] }) {
  const kinds = ['goal', 'step', 'matters'] as const;
  return (
    <>
      <Choice
        form={form}
        name="kind"
        legend={t('writing.theirsKind')}
        options={kinds.map((kind) => ({ value: kind, text: t(`writing.kind.${kind}`) }))}
      />
      <SelectField
        form={form}
        name="goal"
        label={t('writing.theirsGoal')}
        options={[{ value: '', text: t('writing.noGoalYet') }, ...choices]}
      />
    </>
  );
}

function AboutBoxes({ t, form }: BoxesProps) {
  return (
    <>
      <SelectField
        form={form}
        name="section"
        label={t('writing.theirsSection')}
        options={[
          { value: NO_SECTION, text: t('writing.noSection') },
          ...ABOUT_SECTIONS.map((section) => ({ value: section, text: t(`writing.section.${section}`) })),
        ]}
      />
      <TextField form={form} name="heading" label={t('writing.theirsHeadingField')} personal />
    </>
  );
}

/** The help has ended. What was typed meanwhile is given back. */
function over(ask: RecordAsk, again: Again | null, name: string): Page {
  const { t } = ask;
  const typed = ['heading', 'words']
    .map((field) => again?.typed[field])
    .filter((words): words is string => typeof words === 'string' && words.trim() !== '');
  return (
    <Layout
      frame={frameOf(ask, 'with')}
      title={t('writing.theirsTitle')}
      current="with"
      room={{ text: t('with.back'), href: to.withMe }}
    >
      <PageHeading lede={t(again ? 'writing.over' : 'writing.overLede', { name })}>
        {t('writing.overHeading')}
      </PageHeading>
      {typed.length > 0 && <h2>{t('writing.overWords')}</h2>}
      {typed.map((words) => (
        <OwnWords text={words} />
      ))}
    </Layout>
  );
}

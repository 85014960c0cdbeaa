import { z } from 'zod';
import { DETAILS, keepDetails, lineOf, readNhsNumber, type Detail, type Fields } from '../../../modules/plans/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { readDate } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { DateField, FormPage, HiddenField, PersonalTextArea, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { Done } from '../done.tsx';
import { whoCanSeeLine } from '../people/who-can-see.ts';

type Boxed = Exclude<Detail, 'born'>;
const BOXED = DETAILS.filter((name): name is Boxed => name !== 'born');
const BIRTH = ['born-day', 'born-month', 'born-year'] as const;

const boxes = Object.fromEntries(BOXED.map((name) => [name, name === 'address' ? fields.note : fields.line])) as Record<
  Boxed,
  typeof fields.line
>;
const birth = Object.fromEntries(BIRTH.map((name) => [name, fields.line])) as Record<
  (typeof BIRTH)[number],
  typeof fields.line
>;
const form = z.object({ once: fields.once, was: fields.version, ...boxes, ...birth });
type Command = z.output<typeof form>;

const GROUPS = {
  name: ['firstName', 'familyName', 'title', 'otherNames'],
  me: ['born', 'gender', 'sex', 'ethnicity', 'religion', 'marital', 'birthPlace', 'nhsNumber', 'otherNumber'],
  home: ['address', 'postcode'],
  reach: ['phone', 'otherPhone', 'email', 'otherEmail', 'otherReach', 'bestWay'],
  gp: ['gpName', 'gpPractice'],
} as const satisfies Record<string, readonly Detail[]>;

/** The details are one line, under the person's own id. */
const detailsOf = (ask: RecordAsk, tx: PersonTx) => lineOf(tx, ask.person);

/** The person's own details, all of them optional. */
export const details: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const [line, seen] = await ask.record(async (tx) => [
      await detailsOf(ask, tx),
      await whoCanSeeLine(ask, tx, 'people'),
    ]);
    const kept = line?.fields ?? {};
    const [year = '', month = '', day = ''] = (kept.born ?? '').split('-');
    const first = Object.fromEntries(BOXED.map((name) => [name, kept[name] ?? '']));
    const state = formOf(ask, again, { ...first, 'born-day': day, 'born-month': month, 'born-year': year });
    const texts = BOXED.map((name) => ({
      label: t(`contacts.detail.${name}`),
      now: kept[name] ?? '',
      mine: typedText(again, name),
    }));
    const born = BIRTH.map((name) => typedText(again, name))
      .join(' ')
      .trim();
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('contacts.detailsTitle')}
        heading={t('contacts.detailsHeading')}
        lede={t('contacts.detailsLede')}
        action={to.details}
        submit={t('contacts.keepDetails')}
        cancel={{ text: t('common.cancel'), href: to.contacts }}
        current="people"
        room={{ text: t('contacts.toList'), href: to.contacts }}
        before={
          <>
            <Done ask={ask} says={{ details: t('contacts.done.details') }} />
            <p>{seen}</p>
            {line && (
              <BothTexts
                ask={ask}
                again={again}
                line={line}
                texts={[...texts, { label: t('contacts.born'), now: [day, month, year].join(' ').trim(), mine: born }]}
                leave={to.details}
              />
            )}
          </>
        }
      >
        <HiddenField name="was" value={String(line?.version ?? 0)} />
        {Object.entries(GROUPS).map(([group, names]) => (
          <section>
            <h2>{t(`contacts.group.${group as keyof typeof GROUPS}`)}</h2>
            {names.map((name) => {
              if (name === 'born') return <DateField form={state} name="born" legend={t('contacts.born')} />;
              const shared = { form: state, name, label: t(`contacts.detail.${name}`) };
              return name === 'address' ? (
                <PersonalTextArea {...shared} rows={4} />
              ) : (
                <TextField {...shared} personal />
              );
            })}
          </section>
        ))}
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const read = readDetails(ask, command);
    if ('problems' in read) return read;
    const { outcome } = await ask.record((tx) => keepDetails(tx, { was: command.was, fields: read.fields }));
    return outcome === 'kept' ? `${to.details}?done=details` : { problems: { firstName: ask.t('plan.clash') } };
  },
};

function readDetails(ask: RecordAsk, command: Command): { fields: Fields } | { problems: Record<string, string> } {
  const typed = { day: command['born-day'], month: command['born-month'], year: command['born-year'] };
  const born = readDate(typed);
  if (!born.ok && born.why !== 'nothing typed') return { problems: { born: ask.t(`when.wrong.${born.why}`) } };
  const number = command.nhsNumber.trim();
  const nhsNumber = number === '' ? '' : readNhsNumber(number);
  if (nhsNumber === null) return { problems: { nhsNumber: ask.t('contacts.numberWrong') } };
  const boxed = Object.fromEntries(BOXED.map((name) => [name, command[name].trim()]));
  return { fields: { ...boxed, nhsNumber, ...(born.ok ? { born: born.date } : {}) } };
}

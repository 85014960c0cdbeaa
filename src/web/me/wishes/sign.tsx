import { z } from 'zod';
import { fingerprintOf } from '../../../modules/reviews/index.ts';
import {
  CONDITIONS,
  conditionsOf,
  LAWS,
  signWishes,
  wishesDetailsOf,
  wishesOf,
  wishesSnapshot,
} from '../../../modules/wishes/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import {
  ButtonLink,
  Card,
  Choices,
  EmptyPlace,
  FormPage,
  HiddenField,
  Layout,
  PageHeading,
  PersonalTextArea,
  TextField,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { FrozenText } from '../review/frozen-text.tsx';
import { MadeWith } from './made-with.tsx';
import { sayNation } from './present-law.ts';
import { whoSeesWishes } from './wish-here.ts';

const form = z.object({
  once: fields.once,
  shown: z.string().max(100, 'form.notUnderstood'),
  details: fields.version,
  name: fields.neededLine,
  witness: fields.line,
  witnessed: fields.note,
  says: fields.someOf(CONDITIONS),
});

/** The wishes as they would be kept, word for word; what goes with them; and the name that signs. */
export const signPage: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { wishes, now, seen } = await ask.record(async (tx) => ({
      wishes: await wishesOf(tx),
      now: await wishesDetailsOf(tx),
      seen: await whoSeesWishes(ask, tx, null),
    }));
    const snapshot = wishesSnapshot(t, wishes);
    if (snapshot.lines.length === 0) return <NothingYet ask={ask} />;
    const { nation } = now.details;
    const state = formOf(ask, again);
    const asked = conditionsOf(LAWS, nation);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('wishes.title')}
        heading={t('wishes.signHeading')}
        lede={t('wishes.signLede')}
        action={to.signWishes}
        submit={t('wishes.signIt')}
        cancel={{ text: t('common.cancel'), href: to.wishes }}
        current="staying-well"
        room={{ text: t('wishes.heading'), href: to.wishes }}
        before={
          <>
            <p>
              {t('wishes.signMeans')} {seen}
            </p>
            <p>
              {nation ? t('legal.chosen', { nation: sayNation(t, nation) }) : t('legal.notChosen')}{' '}
              <a href={to.wishesDetails}>{t('legal.toChoose')}</a>
            </p>
            <Card>
              <FrozenText blocks={snapshot.blocks} language={snapshot.language} />
              <MadeWith t={t} made={now.details} />
            </Card>
          </>
        }
      >
        <HiddenField name="shown" value={fingerprintOf(snapshot)} />
        <HiddenField name="details" value={String(now.version)} />
        <TextField form={state} name="witness" label={t('wishes.witness')} hint={t('wishes.witnessHint')} personal />
        <PersonalTextArea
          form={state}
          name="witnessed"
          label={t('wishes.witnessed')}
          hint={t('wishes.witnessedHint')}
          rows={2}
        />
        {asked.length > 0 && (
          <Choices
            form={state}
            name="says"
            legend={t('wishes.saysLegend')}
            hint={t('wishes.saysHint')}
            options={asked.map((value) => ({ value, text: t(`legal.say.${value}`) }))}
          />
        )}
        <TextField form={state} name="name" label={t('wishes.yourName')} hint={t('wishes.yourNameHint')} personal />
      </FormPage>
    );
  },
  act: async (ask, { once: id, shown, details, name, witness, witnessed, says }) => {
    const command = { id, shown, details, name: name.trim(), witness: witness.trim(), witnessed, says };
    const outcome = await ask.record((tx) => signWishes(tx, ask.t, command));
    if (outcome === 'nothing') return to.signWishes;
    if (outcome === 'changed meanwhile') return { problems: { name: ask.t('wishes.changedMeanwhile') } };
    return `${to.signed(id)}?done=signed`;
  },
};

function NothingYet({ ask }: { ask: RecordAsk }) {
  const { t } = ask;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('wishes.title')}
      current="staying-well"
      room={{ text: t('wishes.heading'), href: to.wishes }}
    >
      <PageHeading>{t('wishes.signHeading')}</PageHeading>
      <EmptyPlace drawing="path">
        <p>{t('wishes.signNothing')}</p>
      </EmptyPlace>
      <p>
        <ButtonLink href={to.wishes}>{t('wishes.heading')}</ButtonLink>
      </p>
    </Layout>
  );
}

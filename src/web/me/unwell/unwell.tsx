import { z } from 'zod';
import { LENGTH_HOURS, LENGTHS, sayUnwell } from '../../../modules/crisis/index.ts';
import { fields, type Again, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { sayList } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  ErrorSummary,
  Form,
  Layout,
  NotOnPaper,
  PageHeading,
  Quiet,
  SelectField,
  WhoCanSee,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { companionsOf } from '../people/companion.ts';
import { BeforeAndAfter } from '../rehearse/ways.tsx';
import { Agreed } from './agreed.tsx';
import { UnwellBanner } from './banner.tsx';
import { readAgreed, readStanding, type Standing } from './read-unwell.ts';
import { opensWhenUnwell } from './opens.ts';
import { sayHours } from './say-agreement.ts';

const form = z.object({ once: fields.once, length: fields.line });

/** The room's front page: what holds now, turning it on, who else can say so, and who steps in. */
export const unwell: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { standing, agreed, opens } = await ask.record(async (tx) => ({
      standing: await readStanding(tx),
      agreed: await readAgreed(tx),
      opens: (await companionsOf(tx, ask.now)).filter(opensWhenUnwell),
    }));
    const names = opens.filter(({ never, leftWork }) => !never && !leftWork).map(({ name }) => name);
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={t('unwell.title')}
        current="staying-well"
        room={{ text: t('site.stayingWell'), href: to.stayingWell }}
        error={again !== null}
      >
        <Done ask={ask} says={saysOf(ask)} />
        <ErrorSummary form={formOf(ask, again)} />
        <PageHeading lede={t('unwell.lede')}>{t('unwell.heading')}</PageHeading>
        <WhoCanSee>{t('common.onlyYou')}</WhoCanSee>
        <UnwellBanner ask={ask} standing={standing} from="unwell" />
        <NotOnPaper>
          <TurnOn ask={ask} again={again} standing={standing} names={names} />
        </NotOnPaper>
        <Card heading={t('unwell.stepsInHeading')}>
          <p>{t(names.length === 0 ? 'unwell.stepsInNone' : 'unwell.stepsInLede')}</p>
          <Actions>
            <ButtonLink href={to.stepsIn} kind="second">
              {t('unwell.stepsInSee')}
            </ButtonLink>
          </Actions>
        </Card>
        <Agreed ask={ask} agreed={agreed} />
        <NotOnPaper>
          <BeforeAndAfter t={t} />
        </NotOnPaper>
        <Quiet>{t.rich('unwell.notService', { help: (words) => <a href={to.help}>{words}</a> })}</Quiet>
      </Layout>
    );
  },
  act: async (ask, { once: id, length }) => {
    const hours = Number(length);
    if (!Number.isInteger(hours) || hours < LENGTH_HOURS.least || hours > LENGTH_HOURS.most)
      return { problems: { length: ask.t('unwell.lengthWrong') } };
    await ask.record((tx) => sayUnwell(tx, { id, hours }));
    return `${to.unwell}?done=on`;
  },
};

const saysOf = ({ t }: RecordAsk): Record<string, string> => ({
  on: t('unwell.done.on'),
  ok: t('unwell.done.ok'),
  agreed: t('unwell.done.agreed'),
  ended: t('unwell.done.ended'),
  asked: t('unwell.done.asked'),
  'not-here': t('unwell.done.not-here'),
  'too-many': t('unwell.done.too-many'),
});

interface TurnOnProps {
  ask: RecordAsk;
  again: Again | null;
  standing: Standing | null;
  /** For whom something opens. */
  names: readonly string[];
}

/** One press turns it on, for the time that is chosen; while it is on, it goes on for longer. */
function TurnOn({ ask, again, standing, names }: TurnOnProps) {
  const { t, language } = ask;
  const isOpen = standing?.now.openUntil != null;
  const state = formOf(ask, again, { length: String(LENGTH_HOURS.usual) });
  return (
    <Card heading={t(isOpen ? 'unwell.longerHeading' : 'unwell.onHeading')} kind={isOpen ? 'plain' : 'soft'}>
      {!isOpen && (
        <p>
          {t('unwell.onOpens')}{' '}
          {names.length === 0 ? t('unwell.onNothing') : t('unwell.onFor', { names: sayList(language, names) })}
        </p>
      )}
      {isOpen && <p>{t('unwell.onLonger')}</p>}
      <Form form={state} action={to.unwell}>
        <SelectField
          form={state}
          name="length"
          label={t('unwell.length')}
          options={LENGTHS.map((hours) => ({ value: String(hours), text: sayHours(t, hours) }))}
        />
        <Actions>
          <Button kind={isOpen ? 'second' : 'main'}>{t(isOpen ? 'unwell.longer' : 'unwell.on')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}

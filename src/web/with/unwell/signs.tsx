import { z } from 'zod';
import { answerUnwellAsk, readSigns, type SignsToRead } from '../../../modules/crisis/index.ts';
import {
  fields,
  NotFound,
  type Again,
  type FormParts,
  type Page,
  type SignedInAsk,
} from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Choice,
  Form,
  FormPage,
  Layout,
  makeForm,
  OwnWords,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { Done } from '../../me/done.tsx';
import { idFrom } from '../../me/id-in-address.ts';
import { sayHours, sayWait } from '../../me/unwell/say-agreement.ts';

const form = z.object({ once: fields.once, answer: fields.oneOf(['yes', 'no']) });

export async function readTheirSigns(ask: SignedInAsk): Promise<SignsToRead> {
  const person = idFrom(ask, 'person');
  const found = await ask.commons((tx) => readSigns(tx, { person }));
  if (!found) throw new NotFound();
  return found;
}

/** The written signs: first with the question whether they would say so, after a yes with what they can say. Nothing else of the record. */
export const theirSigns: FormParts<'anyone', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const signs = await readTheirSigns(ask);
    return signs.standing === 'not answered' || again ? (
      <Asked ask={ask} again={again} signs={signs} />
    ) : (
      <Kept ask={ask} signs={signs} />
    );
  },
  act: async (ask, { answer }) => {
    const person = idFrom(ask, 'person');
    const outcome = await ask.commons((tx) => answerUnwellAsk(tx, { person, yes: answer === 'yes' }));
    if (outcome === 'no such ask') throw new NotFound();
    if (outcome === 'answered before') return { problems: { answer: ask.t('unwell.answeredBefore') } };
    return answer === 'yes' ? `${to.unwellSigns(person)}?done=yes` : `${to.withMe}?done=unwell-no`;
  },
};

interface SignsProps {
  ask: SignedInAsk;
  signs: SignsToRead;
}

/** How the agreement goes, in one sentence. */
export function sayHow({ t }: SignedInAsk, { name, needed, waitHours, lengthHours }: SignsToRead): string {
  const said = { name, needed, wait: sayWait(t, waitHours), length: sayHours(t, lengthHours) };
  return needed === 1 ? t('unwell.askHowOne', said) : t('unwell.askHow', said);
}

function Asked({ ask, again, signs }: SignsProps & { again: Again | null }): Page {
  const { t } = ask;
  const { person, name } = signs;
  const state = formOf(ask, again);
  return (
    <FormPage
      frame={frameOf(ask, 'with')}
      form={state}
      title={t('unwell.withTitle')}
      heading={t('unwell.askHeading', { name })}
      lede={t('unwell.askLede', { name })}
      action={to.unwellSigns(person)}
      submit={t('unwell.askSend', { name })}
      cancel={{ text: t('common.cancel'), href: to.withMe }}
      current="with"
      room={{ text: t('with.heading'), href: to.withMe }}
      before={
        <>
          <h2>{t('unwell.askSigns')}</h2>
          <OwnWords text={signs.signs} by={name} />
          <p>{sayHow(ask, signs)}</p>
          <ul>
            <li>{t('unwell.askNothing')}</li>
            <li>{t('unwell.askNever', { name })}</li>
            <li>{t('told.notService')}</li>
            <li>{t('unwell.askBack', { name })}</li>
          </ul>
        </>
      }
      after={<Quiet>{t('unwell.read', { name })}</Quiet>}
    >
      <Choice
        form={state}
        name="answer"
        legend={t('unwell.askQuestion')}
        options={[
          { value: 'yes', text: t('unwell.askYes') },
          { value: 'no', text: t('unwell.askNo'), hint: t('unwell.askNoHint', { name }) },
        ]}
      />
    </FormPage>
  );
}

function Kept({ ask, signs }: SignsProps): Page {
  const { t } = ask;
  const { person, name } = signs;
  return (
    <Layout
      frame={frameOf(ask, 'with')}
      title={t('unwell.withTitle')}
      current="with"
      room={{ text: t('with.heading'), href: to.withMe }}
    >
      <div class="reading">
        <Done
          ask={ask}
          says={{
            yes: t('unwell.with.done.yes', { name }),
            said: t('unwell.with.done.said', { name }),
            back: t('unwell.with.done.back', { name }),
            'not-back': t('unwell.with.done.not-back'),
            changed: t('unwell.sayChanged', { name }),
            'too-many': t('unwell.sayTooMany'),
          }}
        />
        <PageHeading lede={t('unwell.keepLede', { name })}>{t('unwell.keepHeading', { name })}</PageHeading>
        <OwnWords text={signs.signs} by={name} />
        <HowItStands ask={ask} signs={signs} />
        <p>{t('unwell.keepTalk', { name })}</p>
        <p>{t.rich('told.danger', { help: (words) => <a href={to.help}>{words}</a> })}</p>
        <Quiet>
          {sayHow(ask, signs)} {t('unwell.askNothing')} {t('unwell.read', { name })}
        </Quiet>
        <details>
          <summary>{t('unwell.keepEnd')}</summary>
          <Form form={makeForm(ask, { id: 'end' })} action={to.endKeeping(person)}>
            <p>{t('unwell.keepEndMeans', { name })}</p>
            <Actions>
              <Button kind="second">{t('unwell.keepEnd')}</Button>
            </Actions>
          </Form>
        </details>
      </div>
    </Layout>
  );
}

/** What was said, how many more it takes, when it would open; and the one thing that can be done now. */
function HowItStands({ ask, signs }: SignsProps) {
  const { t, language, now } = ask;
  const { person, name, mineAt, waitsUntil, openUntil, confirmed, needed, isOk } = signs;
  const when = (at: Date): string => sayWhen(language, at, now);
  const more = needed - confirmed;
  const say = (
    <Actions>
      <ButtonLink href={to.sayUnwellSigns(person)}>{t('unwell.keepSay')}</ButtonLink>
    </Actions>
  );
  if (!mineAt && !waitsUntil && !openUntil && !isOk) return say;
  return (
    <Card kind={mineAt ? 'needs' : 'plain'}>
      {isOk && <p>{t('unwell.keepOk', { name })}</p>}
      {openUntil && <p>{t('unwell.keepOpen', { when: when(openUntil) })}</p>}
      {waitsUntil && <p>{t('unwell.keepWaits', { name, when: when(waitsUntil) })}</p>}
      {mineAt && <p>{t('unwell.keepMine', { when: when(mineAt) })}</p>}
      {mineAt && !waitsUntil && more > 0 && <p>{t('unwell.keepMore', { count: more })}</p>}
      {openUntil && !mineAt && <p>{t('unwell.keepFresh')}</p>}
      {mineAt ? (
        <Form form={makeForm(ask, { id: 'back' })} action={to.takeSignsBack(person)}>
          <Quiet>{t('unwell.keepBackMeans', { name })}</Quiet>
          <Actions>
            <Button kind="second">{t('unwell.keepBack')}</Button>
          </Actions>
        </Form>
      ) : (
        say
      )}
    </Card>
  );
}

import { z } from 'zod';
import { openedOf, runOf, sayWhatHappened } from '../../../modules/signs/index.ts';
import { stayingWellOf } from '../../../modules/staying-well/index.ts';
import { fields, NotFound, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  ErrorSummary,
  Form,
  Layout,
  LookLine,
  Looks,
  OwnWords,
  PageHeading,
  PersonalTextArea,
  Quiet,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { idFrom } from '../id-in-address.ts';
import { readAround } from './around.ts';
import { presentRun } from './present-run.ts';
import { MadeWorseLink, RunPresses, RunStands, ShownWords } from './rule-seen.tsx';

const form = z.object({ once: fields.once, words: fields.note.refine((words) => words.trim() !== '', 'form.empty') });

/** What is going on, or what came of it, step by step; and the words that the person wants to leave with it. */
export const oneRun: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'run');
    const { run, around, opened } = await ask.record(async (tx) => {
      const found = await runOf(tx, id);
      if (!found) throw new NotFound();
      return { run: found, around: await readAround(tx, await stayingWellOf(tx)), opened: await openedOf(tx) };
    });
    const view = presentRun(t, run, around, ask.now, opened);
    const state = formOf(ask, again);
    const says = {
      ok: t('rules.done.ok'),
      'tell-now': t('rules.done.tell-now'),
      noted: t('rules.done.noted'),
      stopped: t('rules.done.stopped'),
      happened: t('rules.done.happened'),
      over: t('rules.done.over'),
    };
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={t('rules.runTitle')}
        current="staying-well"
        room={{ text: t('rules.heading'), href: to.rules }}
        error={again !== null}
      >
        <div class="reading">
          <ErrorSummary form={state} />
          <Done ask={ask} says={says} />
          <PageHeading>{t(view.isOpen ? 'rules.runHeading' : 'rules.runOver')}</PageHeading>
          {view.practice && (
            <p>
              <strong>{t('rules.seen.practiceHeading')}.</strong> {t('rules.seen.practice')}
            </p>
          )}
          <RunStands view={view} />
          <RunPresses ask={ask} view={view} />
          {view.shown.length > 0 && (
            <Card heading={t('rules.seen.shown')} kind="soft">
              <ShownWords t={t} shown={view.shown} />
            </Card>
          )}
          <h2>{t('rules.stepsHeading')}</h2>
          <Looks>
            {view.steps.map(({ when, words, own }) => (
              <LookLine when={when}>
                {words}
                {own !== null && <OwnWords text={own} />}
              </LookLine>
            ))}
          </Looks>
          {view.isOpen && (
            <>
              <Quiet>{t('rules.runLookAgainHint')}</Quiet>
              <Actions>
                <ButtonLink href={to.ruleRun(id)} kind="second">
                  {t('rules.runLookAgain')}
                </ButtonLink>
              </Actions>
            </>
          )}
          {view.may.happened && (
            <Card heading={t('rules.happenedHeading')}>
              <Form form={state} action={to.ruleRun(id)}>
                <PersonalTextArea
                  form={state}
                  name="words"
                  label={t('rules.happened')}
                  hint={t('rules.happenedHint')}
                  rows={4}
                />
                <Actions>
                  <Button kind="second">{t('rules.happenedKeep')}</Button>
                </Actions>
              </Form>
            </Card>
          )}
          <p>
            <a href={to.rule(view.rule)}>{t('rules.open')}</a>
          </p>
          <MadeWorseLink ask={ask} view={view} />
        </div>
      </Layout>
    );
  },
  act: async (ask, { words }) => {
    const run = idFrom(ask, 'run');
    const answered = await ask.record((tx) => sayWhatHappened(tx, { run, words }));
    return `${to.ruleRun(run)}?done=${answered === 'kept' ? 'happened' : 'over'}`;
  },
};

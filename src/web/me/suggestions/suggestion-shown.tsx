import type { Ask } from '../../../platform/http/index.ts';
import { Button, ButtonLink, Form, HiddenField, Looks, makeForm, Quiet, SuggestionBlock } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import type { Answered, Waiting } from './present-suggestion.ts';

interface WaitingShownProps {
  ask: Ask;
  waiting: Waiting;
  level?: 2 | 3 | 4;
}

/** A suggestion at its line, with the way to answer it. */
export function WaitingShown({ ask, waiting, level = 3 }: WaitingShownProps) {
  const { t } = ask;
  const page = to.suggestion(waiting.id);
  const before = waiting.wordsBefore !== null && (
    <Quiet>{t.rich('suggestion.changedSince', { link: (words) => <a href={page}>{words}</a> })}</Quiet>
  );
  return (
    <>
      <SuggestionBlock
        frame={ask}
        from={waiting.from}
        was={waiting.was}
        proposed={waiting.proposed}
        note={waiting.note}
        level={level}
      >
        <Answers ask={ask} waiting={waiting} />
      </SuggestionBlock>
      {before}
    </>
  );
}

/** Yes, yes with changes, no. A line that was taken away can only be answered with no. */
export function Answers({ ask, waiting }: { ask: Ask; waiting: Waiting }) {
  const { t } = ask;
  const about = <span class="nhsuk-u-visually-hidden"> {t('suggestion.about', { name: waiting.name })}</span>;
  return (
    <>
      {!waiting.isAway && (
        <>
          <Form form={makeForm(ask, { id: waiting.id })} action={to.accept(waiting.id)}>
            <HiddenField name="was" value={String(waiting.version)} />
            <Button>
              {t('suggestion.yes')}
              {about}
            </Button>
          </Form>
          <ButtonLink href={to.changeAndAccept(waiting.id)} kind="second">
            {t('suggestion.changeFirst')}
            {about}
          </ButtonLink>
        </>
      )}
      <ButtonLink href={to.decline(waiting.id)} kind="second">
        {t('suggestion.no')}
        {about}
      </ButtonLink>
    </>
  );
}

/** Suggestions with their answers. A "no thank you" and its reason stay to be read, like any other answer. */
export function AnsweredShown({ answered }: { answered: readonly Answered[] }) {
  return (
    <Looks>
      {answered.map(({ suggested, answer, more }) => (
        <li>
          <p dir="auto">{suggested}</p>
          <p>
            <strong>{answer}</strong>
          </p>
          {more.map((line) => (
            <p class="quiet" dir="auto">
              {line}
            </p>
          ))}
        </li>
      ))}
    </Looks>
  );
}

import type { Ask } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import {
  Button,
  ButtonLink,
  Card,
  Form,
  HiddenField,
  Looks,
  makeForm,
  OwnWords,
  Quiet,
  SuggestionBlock,
} from '../../design/index.ts';
import { to } from '../../addresses.ts';
import type { Answered, Said, Waiting } from './present-suggestion.ts';

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
      <TalkShown talking={waiting.talking} said={waiting.said} />
    </>
  );
}

interface SuggestedHereProps {
  ask: Ask;
  suggested: { readonly waiting: readonly Waiting[]; readonly answered: readonly Answered[] };
}

/** On the page of one line: what others suggest about it, and below that what the person answered before. */
export function SuggestedHere({ ask, suggested: { waiting, answered } }: SuggestedHereProps) {
  return (
    <>
      {waiting.map((each) => (
        <WaitingShown ask={ask} waiting={each} level={2} />
      ))}
      {answered.length > 0 && (
        <Card heading={ask.t('suggestion.answeredHeading')}>
          <AnsweredShown answered={answered} t={ask.t} />
        </Card>
      )}
    </>
  );
}

/** That the person would like to talk about it, and what the two wrote to each other. */
export function TalkShown({ talking, said }: { talking: string | null; said: readonly Said[] }) {
  return (
    <>
      {talking && <Quiet>{talking}</Quiet>}
      {said.length > 0 && (
        <Looks>
          {said.map(({ who, words }) => (
            <li>
              <Quiet>{who}</Quiet>
              <OwnWords text={words} />
            </li>
          ))}
        </Looks>
      )}
    </>
  );
}

/** Yes, yes with changes, no, or let's talk. What came out of a meeting is placed first. A line that was taken away can only be answered with no. */
export function Answers({ ask, waiting }: { ask: Ask; waiting: Waiting }) {
  const { t } = ask;
  const about = <span class="nhsuk-u-visually-hidden"> {t('suggestion.about', { name: waiting.name })}</span>;
  const isOutcome = waiting.form === 'outcome';
  return (
    <>
      {!waiting.isAway && !isOutcome && (
        <Form form={makeForm(ask, { id: waiting.id })} action={to.accept(waiting.id)}>
          <HiddenField name="was" value={String(waiting.version)} />
          <Button>
            {t('suggestion.yes')}
            {about}
          </Button>
        </Form>
      )}
      {!waiting.isAway && (
        <ButtonLink href={to.changeAndAccept(waiting.id)} kind={isOutcome ? 'main' : 'second'}>
          {isOutcome ? t('suggestion.decide') : t('suggestion.changeFirst')}
          {about}
        </ButtonLink>
      )}
      <ButtonLink href={to.decline(waiting.id)} kind="second">
        {t('suggestion.no')}
        {about}
      </ButtonLink>
      <ButtonLink href={to.talk(waiting.id)} kind="quiet">
        {waiting.talking === null ? t('suggestion.talk') : t('suggestion.writeMore')}
        {about}
      </ButtonLink>
    </>
  );
}

/** Suggestions with their answers. A "no thank you" and its reason stay to be read, like any other answer. `t`: where what was talked about is a page away. */
export function AnsweredShown({ answered, t }: { answered: readonly Answered[]; t?: T }) {
  return (
    <Looks>
      {answered.map(({ id, suggested, answer, more, hasTalk }) => (
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
          {t && hasTalk && (
            <p>
              <a href={to.suggestion(id)}>{t('suggestion.seeTalk')}</a>
            </p>
          )}
        </li>
      ))}
    </Looks>
  );
}

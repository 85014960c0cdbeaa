import type { LookQuestion } from '../../../modules/sharing/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { OwnWords, Quiet } from '../../design/index.ts';

interface AskWhyProps {
  ask: Ask;
  /** The looks that one line tells of, newest first. */
  looks: readonly string[];
  questions: ReadonlyMap<string, LookQuestion>;
  /** Heard after the link's words, so that it says which look it is about. */
  about: string;
  mayAsk: boolean;
}

/** Beside a look: what the person asked and what was answered, or else the way to ask. */
export function AskWhy({ ask, looks, questions, about, mayAsk }: AskWhyProps) {
  const [newest] = looks;
  const asked = looks.map((look) => questions.get(look)).find((question) => question !== undefined);
  if (asked) return <WhyAnswer ask={ask} question={asked} />;
  if (!newest || !mayAsk) return <></>;
  return (
    <p>
      <a href={to.askWhy(newest)}>
        {ask.t('question.ask')}
        <span class="nhsuk-u-visually-hidden"> {about}</span>
      </a>
    </p>
  );
}

/** What the person asked about a look, and what was answered; that there is no answer is said plainly. */
export function WhyAnswer({ ask, question }: { ask: Ask; question: LookQuestion }) {
  const { t, language, now } = ask;
  return (
    <>
      <Quiet>{t('question.youAsked', { when: sayWhen(language, question.at, now) })}</Quiet>
      {question.words !== null && <OwnWords text={question.words} />}
      {question.answers.length === 0 && <p>{t('question.noAnswer')}</p>}
      {question.answers.map(({ words, byName: name, at }, place) => (
        <>
          <Quiet>
            {t(place === 0 ? 'question.answered' : 'question.added', { name, when: sayWhen(language, at, now) })}
          </Quiet>
          <OwnWords text={words} />
        </>
      ))}
    </>
  );
}

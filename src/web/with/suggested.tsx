import type { T } from '../../platform/language/index.ts';
import { to } from '../addresses.ts';
import { Actions, Card, Looks, OwnWords, Quiet } from '../design/index.ts';
import type { SaidView, SuggestionView } from './present-suggested.ts';
import { WayTo } from './way-to.tsx';

interface SuggestedProps {
  t: T;
  suggestions: readonly SuggestionView[];
  /** Whose record; null in the person's preview, where links lead nowhere. */
  person: string | null;
}

/** The viewer's suggestions at a line, each with its answer, and with what was said about it. */
export function Suggested({ t, suggestions, person }: SuggestedProps) {
  return (
    <>
      {suggestions.map((each) => (
        <Card kind="soft">
          <Quiet>{each.sentence}</Quiet>
          <OwnWords text={each.words} />
          {each.why !== '' && (
            <p>
              {t('with.youSaidWhy')} <bdi>{each.why}</bdi>
            </p>
          )}
          <p>{each.answer}</p>
          {each.reason !== '' && <OwnWords text={each.reason} />}
          <Said said={each.said} />
          {each.mayWriteBack && (
            <Actions>
              <WayTo href={person && to.writeBack(person, each.room, each.id)} about={each.words}>
                {t('suggesting.writeBack')}
              </WayTo>
            </Actions>
          )}
        </Card>
      ))}
    </>
  );
}

/** What the two wrote to each other, in the order in which they did. */
export function Said({ said }: { said: readonly SaidView[] }) {
  if (said.length === 0) return <></>;
  return (
    <Looks>
      {said.map(({ who, words }) => (
        <li>
          <Quiet>{who}</Quiet>
          <OwnWords text={words} />
        </li>
      ))}
    </Looks>
  );
}

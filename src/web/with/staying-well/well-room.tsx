import { to } from '../../addresses.ts';
import { Actions, Card, EmptyPlace, Looks, OwnParts, OwnWords, Quiet } from '../../design/index.ts';
import { LongWords } from '../../long-words.tsx';
import { Below, type PartProps } from '../line-parts.tsx';
import { Suggested } from '../suggested.tsx';
import { WayTo } from '../way-to.tsx';
import type { ActionView, PartView, WellLineView, WellView } from './present-well-room.ts';

/**
 * Parts of staying well as somebody they are shared with sees them. The person's preview draws this very component with the same view; there
 * its links have no address.
 */
export function WellRoom({ t, view, person }: PartProps & { view: WellView }) {
  return (
    <article>
      {view.may.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {view.isEmpty && (
        <EmptyPlace drawing="seedling">
          <p>{t('wellShared.nothing')}</p>
        </EmptyPlace>
      )}
      {view.parts.map((part) => (
        <Part t={t} part={part} person={person} />
      ))}
      {view.routines.length > 0 && (
        <section>
          <h2>{t('wellShared.routines')}</h2>
          <Looks>
            {view.routines.map(({ words, when }) => (
              <li>
                <p class="steps__words" dir="auto">
                  {words}
                </p>
                <Quiet>{when}</Quiet>
              </li>
            ))}
          </Looks>
        </section>
      )}
      {view.questions.length > 0 && (
        <section>
          <h2>{t('wellShared.answersHeading')}</h2>
          <Looks>
            {view.questions.map(({ id, words }) => (
              <li>
                <p class="steps__words" dir="auto">
                  {words}
                </p>
                <Actions>
                  <WayTo href={person && to.theirAnswers(person, id)} about={words}>
                    {t('wellShared.seeAnswers')}
                  </WayTo>
                </Actions>
              </li>
            ))}
          </Looks>
        </section>
      )}
      {view.others.length > 0 && <h2>{t('with.othersHeading')}</h2>}
      <Suggested t={t} suggestions={view.others} person={person} />
    </article>
  );
}

function Part({ t, part, person }: PartProps & { part: PartView }) {
  return (
    <section>
      <h2 dir="auto">{part.heading}</h2>
      {part.empty !== '' && <p>{part.empty}</p>}
      {part.lines.map((line) => (
        <Line t={t} line={line} person={person} />
      ))}
      <Suggested t={t} suggestions={part.suggestions} person={person} />
      {part.maySuggest && (
        <Actions>
          <WayTo href={person && to.suggestInPart(person, part.place)} about={part.heading}>
            {t('wellShared.suggestInPart')}
          </WayTo>
        </Actions>
      )}
    </section>
  );
}

function Line({ t, line, person }: PartProps & { line: WellLineView }) {
  return (
    <Card>
      <LongWords t={t} text={line.words} />
      <OwnParts parts={line.facts} />
      {line.href !== '' && (
        <p>
          <a href={line.href} rel="external noopener noreferrer">
            {t('goal.elsewhere', { host: line.host })}
          </a>
        </p>
      )}
      <Below t={t} line={line} person={person} />
      {line.actions.length > 0 && (
        <>
          <h3>{line.actionsHeading}</h3>
          <Looks>
            {line.actions.map((action) => (
              <Action t={t} action={action} person={person} />
            ))}
          </Looks>
        </>
      )}
      {line.maySuggestAction && (
        <Actions>
          <WayTo href={person && to.suggestOn(person, 'staying well', line.id, 'action')} about={line.words}>
            {t('wellShared.suggestAction')}
          </WayTo>
        </Actions>
      )}
    </Card>
  );
}

function Action({ t, action, person }: PartProps & { action: ActionView }) {
  return (
    <li>
      <LongWords t={t} text={action.words} />
      {action.asksOthers !== '' && <Quiet>{action.asksOthers}</Quiet>}
      {action.done.map(({ sentence, note }) => (
        <>
          <Quiet>{sentence}</Quiet>
          {note !== '' && <OwnWords text={note} />}
        </>
      ))}
      {action.mayCarryOut && (
        <Actions>
          <WayTo href={person && to.carryOutAction(person, action.id)} about={action.words}>
            {t('with.iDidThis')}
          </WayTo>
        </Actions>
      )}
      <Below t={t} line={action} person={person} />
    </li>
  );
}

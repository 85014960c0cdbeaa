import { to } from '../../addresses.ts';
import { Actions, Card, EmptyPlace, Looks, OwnParts, OwnWords, Quiet } from '../../design/index.ts';
import { LongWords } from '../../long-words.tsx';
import { Below, type PartProps } from '../line-parts.tsx';
import { Suggested } from '../suggested.tsx';
import { WayTo } from '../way-to.tsx';
import type { WishesView, WishPartView, WishStepView, WishView } from './present-wishes.ts';

/**
 * Somebody's wishes as whoever they share them with sees them. The person's preview draws this very component with the same view; there its links
 * have no address.
 */
export function WishesRoom({ t, view, person }: PartProps & { view: WishesView }) {
  const { signed } = view;
  return (
    <article>
      {view.may.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {signed && (
        <Card>
          <p>{signed.said}</p>
          <p>
            <strong>{signed.status}</strong>
          </p>
          <Actions>
            <WayTo href={person && to.theirSigned(person, signed.id)} about="">
              {t('wishes.theirSignedRead')}
            </WayTo>
          </Actions>
        </Card>
      )}
      {view.unsigned !== '' && !view.isEmpty && <Quiet>{view.unsigned}</Quiet>}
      {view.isEmpty && (
        <EmptyPlace drawing="seedling">
          <p>{t('wishes.nothing')}</p>
        </EmptyPlace>
      )}
      {view.parts.map((part) => (
        <Part t={t} part={part} person={person} />
      ))}
      {view.others.length > 0 && <h2>{t('with.othersHeading')}</h2>}
      <Suggested t={t} suggestions={view.others} person={person} />
    </article>
  );
}

function Part({ t, part, person }: PartProps & { part: WishPartView }) {
  return (
    <section>
      <h2 dir="auto">{part.heading}</h2>
      {part.empty !== '' && <p>{part.empty}</p>}
      {part.wishes.map((wish) => (
        <Wish t={t} wish={wish} person={person} />
      ))}
      <Suggested t={t} suggestions={part.suggestions} person={person} />
      {part.maySuggest && (
        <Actions>
          <WayTo href={person && to.suggestWish(person, part.place)} about={part.heading}>
            {t('wellShared.suggestInPart')}
          </WayTo>
        </Actions>
      )}
    </section>
  );
}

function Wish({ t, wish, person }: PartProps & { wish: WishView }) {
  return (
    <Card>
      <LongWords t={t} text={wish.words} />
      <OwnParts parts={wish.why} />
      <Below t={t} line={wish} person={person} />
      {wish.steps.length > 0 && (
        <>
          <h3>{t('wishes.stepsOf')}</h3>
          <Looks>
            {wish.steps.map((step) => (
              <Step t={t} step={step} person={person} />
            ))}
          </Looks>
        </>
      )}
    </Card>
  );
}

function Step({ t, step, person }: PartProps & { step: WishStepView }) {
  return (
    <li>
      <LongWords t={t} text={step.words} />
      {step.asksOthers !== '' && <Quiet>{step.asksOthers}</Quiet>}
      {step.done.map(({ sentence, note }) => (
        <>
          <Quiet>{sentence}</Quiet>
          {note !== '' && <OwnWords text={note} />}
        </>
      ))}
      {step.mayCarryOut && (
        <Actions>
          <WayTo href={person && to.carryOutWish(person, step.id)} about={step.words}>
            {t('with.iDidThis')}
          </WayTo>
        </Actions>
      )}
      <Below t={t} line={step} person={person} />
    </li>
  );
}

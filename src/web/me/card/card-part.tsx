import { z } from 'zod';
import {
  cardLinesOf,
  idOfPart,
  isCardPart,
  writePart,
  type CardPart,
  type PartOfCard,
} from '../../../modules/crisis-card/index.ts';
import { lineOf } from '../../../modules/plans/index.ts';
import { fields, NotFound, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import {
  Actions,
  ButtonLink,
  Fold,
  FormPage,
  HiddenField,
  LookLine,
  Looks,
  PersonalTextArea,
  TextField,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { Done } from '../done.tsx';
import { Questions } from '../plan/questions.tsx';
import { TakeAway } from '../take-away.tsx';
import { questionsOn } from './present-card.ts';
import { whoSeesCard } from './who-sees.ts';

const form = z.object({ once: fields.once, was: fields.version, words: fields.words, heading: fields.line });

/** The usual part that the address names. Throws NotFound. */
function partFrom(ask: RecordAsk): CardPart {
  const place = ask.params['part']?.replaceAll('-', ' ') ?? '';
  if (!isCardPart(place)) throw new NotFound();
  return place;
}

/** Writes a usual part of the card: its words, and another name for it. Emptied, it leaves the card. */
export const cardPart: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t, person } = ask;
    const usual = partFrom(ask);
    const { line, part, seen } = await ask.record(async (tx) => ({
      line: await lineOf(tx, idOfPart(person, usual)),
      part: (await cardLinesOf(tx)).card.parts.find((each) => each.usual === usual),
      seen: await whoSeesCard(ask, tx),
    }));
    const standing = line && !line.removed ? line : null;
    const heading = standing?.fields.heading ?? '';
    const state = formOf(ask, again, { words: standing?.words ?? '', heading });
    const usually = t(`card.part.${usual}`);
    const texts = [
      { label: t('card.words'), now: line?.words ?? '', mine: typedText(again, 'words') },
      { label: t('card.ownHeading'), now: line?.fields.heading ?? '', mine: typedText(again, 'heading') },
    ];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('card.title')}
        heading={heading === '' ? usually : heading}
        lede={t(`card.ask.${usual}`)}
        action={to.cardPart(usual)}
        submit={t('card.keep')}
        cancel={{ text: t('common.cancel'), href: to.myCard }}
        current="card"
        room={{ text: t('card.back'), href: to.myCard }}
        before={
          <>
            <Done ask={ask} says={{ kept: t('card.done.kept'), changed: t('card.done.changed') }} />
            {line && <BothTexts ask={ask} again={again} line={line} texts={texts} leave={to.myCard} />}
            {usual === 'ring' && part && <People ask={ask} part={part} />}
            <Fold summary={t('card.questionsHeading')}>
              <Questions heading={t('card.questionsLede')} questions={questionsOn(t, usual)} />
            </Fold>
          </>
        }
        after={standing && <TakeAway ask={ask} line={standing} means={t('card.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(line?.version ?? 0)} />
        <PersonalTextArea
          form={state}
          name="words"
          label={t(usual === 'ring' ? 'card.ringWords' : 'card.words')}
          hint={seen}
          rows={usual === 'ring' ? 2 : 4}
        />
        <TextField
          form={state}
          name="heading"
          label={t('card.ownHeading')}
          hint={t('card.ownHeadingHint', { heading: usually })}
          personal
        />
      </FormPage>
    );
  },
  act: async (ask, { was, words, heading }) => {
    const part = partFrom(ask);
    const written = await ask.record((tx) => writePart(tx, { part, was, words, heading: heading.trim() }));
    if (written.outcome === 'gone') throw new NotFound();
    return written.outcome === 'kept'
      ? `${to.myCard}?done=${was === 0 ? 'kept' : 'changed'}`
      : { problems: { words: ask.t('plan.clash') } };
  },
};

/** Who is rung, each with the way to change it. */
function People({ ask, part }: { ask: RecordAsk; part: PartOfCard }) {
  const { t } = ask;
  return (
    <section>
      <h2>{t('card.peopleHeading')}</h2>
      {part.people.length === 0 && <p>{t('card.peopleEmpty')}</p>}
      <Looks>
        {part.people.map((line) => (
          <LookLine>
            <a href={to.cardPerson(line.id)} dir="auto">
              {line.words}
            </a>
            {line.fields.reach && (
              <>
                <br />
                <span class="quiet" dir="auto">
                  {line.fields.reach}
                </span>
              </>
            )}
          </LookLine>
        ))}
      </Looks>
      <Actions>
        <ButtonLink href={to.newCardPerson}>{t('card.addPerson')}</ButtonLink>
      </Actions>
    </section>
  );
}

import { z } from 'zod';
import {
  hardIn,
  lineOf,
  mayBePlaced,
  PARTS,
  placeLine,
  PLACES,
  placingOf,
  subHeadingsOf,
  tidyPlaces,
  type Line,
  type Part,
  type Place,
  type Placing,
} from '../../../../modules/plans/index.ts';
import { fields, NotFound, type Again, type FormParts, type RecordAsk } from '../../../../platform/http/index.ts';
import { sayList, type T } from '../../../../platform/language/index.ts';
import { Choices, Fold, FormPage, HiddenField, type FormState } from '../../../design/index.ts';
import { formOf, frameOf } from '../../../frame.ts';
import { to } from '../../../addresses.ts';
import { LongWords } from '../../../long-words.tsx';
import { BothTexts } from '../../both-texts.tsx';
import { idFrom } from '../../id-in-address.ts';
import { placeOf } from '../../line-here.ts';
import { saySort } from '../barriers/barrier-words.ts';
import { sayKind } from './line-in-lens.ts';
import { partFrom } from './part-in-address.ts';

/** Each part has a group of boxes of its own, and one for its sub-headings: `places-hope`, `closer-hope`. */
const PART_FIELDS = Object.fromEntries(
  PARTS.flatMap((part) => [
    [`places-${part}`, fields.someOf([part, hardIn(part)])],
    [`closer-${part}`, fields.someOf(subHeadingsOf(part) as [string, ...string[]])],
  ]),
);
const form = z
  .object({ once: fields.once, was: fields.version, in: z.string().default('') })
  .and(z.object(PART_FIELDS));

/** "Where does this belong?": a line and the five parts to tick. Placing changes nothing in the plan itself. */
export const placeInLens: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { line, placing } = await ask.record(async (tx) => {
      const found = await lineOf(tx, idFrom(ask, 'line'));
      if (!found || !mayBePlaced(found.kind) || (found.removed && again === null)) throw new NotFound();
      return { line: found, placing: await placingOf(tx, found.id) };
    });
    const cameFrom = partFrom(again ? String(again.typed['in'] ?? '') : ask.query.get('in'));
    const wanted: readonly Place[] = cameFrom ? [...placing.places, cameFrom] : placing.places;
    const state = formOf(ask, again, valuesOf(wanted));
    const back = cameFrom ? to.lensPart(cameFrom) : placeOf(line);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('lens.placeTitle')}
        heading={t('lens.placeHeading')}
        lede={t('lens.placeLede')}
        action={to.place(line.id)}
        submit={t('lens.keepPlaces')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="plan"
        room={{ text: t('lens.toLens'), href: to.lens }}
        before={
          <>
            <WordsOf t={t} line={line} />
            <Clash ask={ask} again={again} line={line} placing={placing} leave={back} />
          </>
        }
      >
        <HiddenField name="was" value={String(placing.version)} />
        <HiddenField name="in" value={cameFrom ?? ''} />
        {PARTS.map((part) => (
          <PartBoxes t={t} form={state} part={part} />
        ))}
        <p class="who-can-see">{t('lens.onlyYou')}</p>
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const line = idFrom(ask, 'line');
    const placed = await ask.record((tx) => placeLine(tx, { line, was: command.was, places: placesTyped(command) }));
    if (placed.outcome === 'not here') throw new NotFound();
    if (placed.outcome === 'changed meanwhile') return { problems: { 'places-connection': ask.t('lens.clash') } };
    const part = partFrom(command.in);
    return `${part ? to.lensPart(part) : to.lens}?done=placed`;
  },
};

/** A value that a form keeps for each group of boxes. */
const valuesOf = (places: readonly Place[]) =>
  Object.fromEntries(
    PARTS.flatMap((part) => [
      [`places-${part}`, [part, hardIn(part)].filter((place) => places.includes(place))],
      [`closer-${part}`, subHeadingsOf(part).filter((place) => places.includes(place))],
    ]),
  );

/** Every place that was ticked, out of all the groups. */
const placesTyped = (typed: Readonly<Record<string, unknown>>): Place[] =>
  tidyPlaces(
    PARTS.flatMap((part) => [typed[`places-${part}`] ?? [], typed[`closer-${part}`] ?? []])
      .flat()
      .map(String),
  );

function WordsOf({ t, line }: { t: T; line: Line }) {
  const words = line.words === '' ? saySort(t, line) : line.words;
  return <LongWords t={t} text={words} by={sayKind(t, line)} />;
}

function PartBoxes({ t, form: state, part }: { t: T; form: FormState; part: Part }) {
  const option = (place: Place) => ({ value: place, text: t(`lens.place.${place}`) });
  const closer = `closer-${part}`;
  return (
    <>
      <Choices
        form={state}
        name={`places-${part}`}
        legend={t(`lens.part.${part}`)}
        hint={t(`lens.is.${part}`)}
        options={[option(part), option(hardIn(part))]}
      />
      <Fold summary={t('lens.closer')} open={[state.values[closer] ?? []].flat().length > 0}>
        <Choices
          form={state}
          name={closer}
          legend={`${t(`lens.part.${part}`)}: ${t('lens.closer')}`}
          options={subHeadingsOf(part).map(option)}
        />
      </Fold>
    </>
  );
}

interface ClashProps {
  ask: RecordAsk;
  again: Again | null;
  line: Line;
  placing: Placing;
  leave: string;
}

/** Both choices, when the line was placed somewhere else while this form was open. */
function Clash({ ask, again, line, placing, leave }: ClashProps) {
  const say = (places: readonly Place[]): string =>
    sayList(
      ask.language,
      PLACES.filter((place) => places.includes(place)).map((place) => ask.t(`lens.place.${place}`)),
    );
  const texts = [
    { label: ask.t('lens.placesLabel'), now: say(placing.places), mine: say(placesTyped(again?.typed ?? {})) },
  ];
  const version = { version: placing.version, removed: line.removed, writtenAt: placing.at ?? line.writtenAt };
  return <BothTexts ask={ask} again={again} line={version} texts={texts} leave={leave} />;
}

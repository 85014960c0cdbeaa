import { form, me, page, type Route } from '../../platform/http/index.ts';
import { showAllMatters } from '../me/plan/all-matters.tsx';
import { showArea } from '../me/plan/areas/area.tsx';
import { showAreas } from '../me/plan/areas/areas.tsx';
import { showBarriers } from '../me/plan/barriers/barriers.tsx';
import { changeBarrier } from '../me/plan/barriers/change-barrier.tsx';
import { newBarrier } from '../me/plan/barriers/new-barrier.tsx';
import { changeLink } from '../me/plan/change-link.tsx';
import { changeStage } from '../me/plan/change-stage.tsx';
import { changeHard } from '../me/plan/hard/change-hard.tsx';
import { showHard } from '../me/plan/hard/hard.tsx';
import { newHard } from '../me/plan/hard/new-hard.tsx';
import { showChoices } from '../me/plan/lens/choose.tsx';
import { showLens } from '../me/plan/lens/lens.tsx';
import { newInPart } from '../me/plan/lens/new-in-part.tsx';
import { showPart } from '../me/plan/lens/part.tsx';
import { placeInLens } from '../me/plan/lens/place.tsx';
import { newLink } from '../me/plan/new-link.tsx';
import { newStage } from '../me/plan/new-stage.tsx';

/** More of the person's plan: what belongs to a goal, what is hard, what gets in the way, and other ways to look at it all. */
export const myGoals: readonly Route[] = [
  page('/me/plan/matters', me('read all that matters'), showAllMatters),
  form('/me/plan/goals/:id/stages/new', me('name something on the way'), newStage),
  form('/me/plan/goals/:id/stages/:stage', me('change something on the way'), changeStage),
  form('/me/plan/goals/:id/links/new', me('say what belongs to a goal'), newLink),
  form('/me/plan/goals/:id/links/:link', me('change what belongs to a goal'), changeLink),
  page('/me/plan/hard', me('read what is hard'), showHard),
  form('/me/plan/hard/new', me('write what is hard'), newHard),
  form('/me/plan/hard/:id', me('change what is hard'), changeHard),
  page('/me/plan/barriers', me('read what gets in the way'), showBarriers),
  form('/me/plan/barriers/new', me('write what gets in the way'), newBarrier),
  form('/me/plan/barriers/:id', me('change what gets in the way'), changeBarrier),
  page('/me/plan/areas', me('read my goals by area'), showAreas),
  page('/me/plan/areas/:area', me('read the goals of an area'), showArea),
  page('/me/plan/lens', me('look at my plan in five ways'), showLens),
  page('/me/plan/lens/:part', me('look at one part of the five'), showPart),
  page('/me/plan/lens/:part/choose', me('choose what belongs there'), showChoices),
  form('/me/plan/lens/:part/new', me('write something new there'), newInPart),
  form('/me/plan/place/:line', me('say where a line belongs'), placeInLens),
];

import { form, page, theirs, type Opens, type Route } from '../../platform/http/index.ts';
import { carryOutAction } from '../with/carry-out.tsx';
import { showTheirDiary } from '../with/diary/their-diary.tsx';
import { suggestInPart } from '../with/staying-well/suggest-in-part.tsx';
import { showTheirAnswers } from '../with/staying-well/their-answers.tsx';
import { showTheirStayingWell } from '../with/staying-well/their-staying-well.tsx';
import { suggestOnWell } from '../with/suggest-on.tsx';
import { writeBackInWell } from '../with/write-back.tsx';

const reads: Opens = { rooms: ['staying well'], reason: 'as stated' };
const suggests: Opens = { rooms: ['staying well'], reason: 'suggest' };

/** Somebody in parts of somebody else's staying well, or in pages of their diary. */
export const withStayingWell: readonly Route[] = [
  page('/with/:person/staying-well', theirs('read parts of what keeps them well', reads), showTheirStayingWell),
  page(
    '/with/:person/staying-well/answers/:question',
    theirs('read their answers to a question', reads),
    showTheirAnswers,
  ),
  form(
    '/with/:person/staying-well/parts/:part/suggest',
    theirs('suggest something for a part of their plan', suggests),
    suggestInPart,
  ),
  form('/with/:person/staying-well/lines/:line/suggest', theirs('suggest on a line', suggests), suggestOnWell),
  form(
    '/with/:person/staying-well/suggestions/:suggestion/talk',
    theirs('talk about a suggestion, where they would like to', suggests),
    writeBackInWell,
  ),
  form(
    '/with/:person/staying-well/actions/:line/carry-out',
    theirs('say that I did something they asked for', { rooms: ['staying well'], reason: 'carry out' }),
    carryOutAction,
  ),
  page(
    '/with/:person/diary',
    theirs('read pages of their diary that they opened', { rooms: ['diary'], reason: 'as stated' }),
    showTheirDiary,
  ),
];

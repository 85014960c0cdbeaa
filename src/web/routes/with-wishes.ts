import { form, page, theirs, type Opens, type Route } from '../../platform/http/index.ts';
import { carryOutWish } from '../with/carry-out.tsx';
import { suggestOnWishes } from '../with/suggest-on.tsx';
import { suggestWish } from '../with/wishes/suggest-wish.tsx';
import { showTheirSigned, showTheirWishes } from '../with/wishes/their-wishes.tsx';
import { writeBackInWishes } from '../with/write-back.tsx';

const reads: Opens = { rooms: ['advance wishes'], reason: 'as stated' };
const suggests: Opens = { rooms: ['advance wishes'], reason: 'suggest' };

/** Somebody in somebody else's crisis plan and advance wishes. */
export const withWishes: readonly Route[] = [
  page('/with/:person/advance-wishes', theirs('read their wishes for hard times', reads), showTheirWishes),
  page('/with/:person/advance-wishes/signed/:id', theirs('read what they signed', reads), showTheirSigned),
  form(
    '/with/:person/advance-wishes/parts/:part/suggest',
    theirs('suggest something for a part of their wishes', suggests),
    suggestWish,
  ),
  form('/with/:person/advance-wishes/lines/:line/suggest', theirs('suggest on a wish', suggests), suggestOnWishes),
  form(
    '/with/:person/advance-wishes/suggestions/:suggestion/talk',
    theirs('talk about a suggestion, where they would like to', suggests),
    writeBackInWishes,
  ),
  form(
    '/with/:person/advance-wishes/steps/:line/carry-out',
    theirs('say that I did something they asked for', { rooms: ['advance wishes'], reason: 'carry out' }),
    carryOutWish,
  ),
];

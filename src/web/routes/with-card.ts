import { form, page, theirs, type Opens, type Route } from '../../platform/http/index.ts';
import { suggestNewOnCard } from '../with/suggest-new.tsx';
import { suggestOnCard } from '../with/suggest-on.tsx';
import { showTheirCard } from '../with/their-room.tsx';
import { writeBackOnCard } from '../with/write-back.tsx';

const onCard: Opens = { rooms: ['crisis card'], reason: 'suggest' };

/** Somebody's crisis card, for those it is shared with. */
export const withCardRoutes: readonly Route[] = [
  page(
    '/with/:person/crisis-card',
    theirs('read their crisis card', { rooms: ['crisis card'], reason: 'as stated' }),
    showTheirCard,
  ),
  form('/with/:person/crisis-card/lines/:line/suggest', theirs('suggest on a line', onCard), suggestOnCard),
  form('/with/:person/crisis-card/suggest-new', theirs('suggest something new', onCard), suggestNewOnCard),
  form(
    '/with/:person/crisis-card/suggestions/:suggestion/talk',
    theirs('talk about a suggestion, where they would like to', onCard),
    writeBackOnCard,
  ),
];

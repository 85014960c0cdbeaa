import { anyone, form, me, open, page, press, type Route } from '../../platform/http/index.ts';
import { agreeWeek } from '../me/stays/agree-week.tsx';
import { askForStay } from '../me/stays/ask-for-stay.tsx';
import { stayAskers } from '../me/stays/askers.tsx';
import { besideNote } from '../me/stays/beside-note.tsx';
import { bring } from '../me/stays/bring.tsx';
import { confirmStay } from '../me/stays/confirm-stay.tsx';
import { helpedAtStay } from '../me/stays/helped.tsx';
import { leaveStay } from '../me/stays/leave-stay.tsx';
import { pressEndAsker, pressTakeBack } from '../me/stays/presses.ts';
import { reviewWeek } from '../me/stays/review-week.tsx';
import { showStay } from '../me/stays/stay.tsx';
import { showStays } from '../me/stays/stays.tsx';
import { showHouse, showHouses } from '../open/houses.tsx';
import { askHouseFor } from '../with/places/ask-house-for.tsx';
import { showPlaces } from '../with/places/places.tsx';

/** A place in a crisis or recovery house: finding one, asking, staying week by week, leaving; and asking for somebody else. */
export const myStays: readonly Route[] = [
  page('/houses', open('find a house to stay in'), showHouses),
  page('/houses/:house', open('read what a house is'), showHouse),
  page('/me/stays', me('see the places I asked for'), showStays),
  form('/me/stays/houses/:house/ask', me('ask a house for a place'), askForStay),
  form('/me/stays/asking', me('choose who may ask a house for me'), stayAskers),
  press('/me/stays/asking/:asker/end', me('end somebody’s leave to ask for me'), pressEndAsker),
  page('/me/stays/requests/:request', me('see where a place stands'), showStay),
  form('/me/stays/requests/:request/confirm', me('say whether a request is mine'), confirmStay),
  press('/me/stays/requests/:request/take-back', me('take a request back'), pressTakeBack),
  form('/me/stays/requests/:request/weeks/:number', me('agree to a week'), agreeWeek),
  form('/me/stays/requests/:request/bring', me('choose what a house can read while I stay'), bring),
  form('/me/stays/requests/:request/review', me('say how a week is going'), reviewWeek),
  form('/me/stays/requests/:request/notes/:note', me('write beside a note'), besideNote),
  form('/me/stays/requests/:request/leave', me('end a stay, or say no to one'), leaveStay),
  form('/me/stays/requests/:request/helped', me('keep what helped there'), helpedAtStay),
  page('/with/places', anyone('see for whom I may ask a house'), showPlaces),
  form('/with/places/:asker', anyone('ask a house for somebody'), askHouseFor),
];

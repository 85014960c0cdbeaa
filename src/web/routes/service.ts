import { form, page, press, service, type Route } from '../../platform/http/index.ts';
import { answerDuty } from '../service/duty/answer-duty.tsx';
import { askDuty } from '../service/duty/ask-duty.tsx';
import { showDuty } from '../service/duty/duty.tsx';
import { endDuty } from '../service/duty/end-duty.ts';
import { showCardFromHelper, showServiceCards } from '../service/cards.tsx';
import { describe } from '../service/describe.tsx';
import { endOfPost } from '../service/end-post.tsx';
import { invite as inviteToWork } from '../service/invite.tsx';
import { newCard } from '../service/new-card.tsx';
import { newTeam } from '../service/new-team.tsx';
import { showPeopleAtService } from '../service/people.tsx';
import { answerWithNo } from '../service/houses/answer-no.tsx';
import { answerWithYes } from '../service/houses/answer-yes.tsx';
import { showHouseCounts } from '../service/houses/counts.tsx';
import { addHouse, changeHouse } from '../service/houses/describe-house.tsx';
import { endStayHere } from '../service/houses/end-stay.tsx';
import { showHouse } from '../service/houses/house.tsx';
import { showHouses } from '../service/houses/houses.tsx';
import { keepRoomFree, useAgain } from '../service/houses/keep-free.tsx';
import { sayHowLikely } from '../service/houses/likelihood.tsx';
import { changeRoom } from '../service/houses/move.tsx';
import { writeNoteTo } from '../service/houses/note.tsx';
import { writeDownRequest } from '../service/houses/phone.tsx';
import { showRequest } from '../service/houses/request.tsx';
import { addRoom, renameRoom } from '../service/houses/room.tsx';
import { showRooms } from '../service/houses/rooms.tsx';
import { offerAnotherWeek } from '../service/houses/week.tsx';
import { endLead, nameLead } from '../service/safety/name-lead.tsx';
import { writeNote } from '../service/safety/note.tsx';
import { showSafety } from '../service/safety/safety.tsx';
import { showServices } from '../service/services.tsx';

/** Somebody who holds a post. */
export const serviceRoutes: readonly Route[] = [
  page('/service', service('see where I work'), showServices),
  form('/service/:service/describe', service('describe the service'), describe),
  form('/service/:service/teams/new', service('add a team'), newTeam),
  page('/service/:service/cards', service('see how many cards were made here'), showServiceCards),
  form('/service/:service/cards/new', service('make a card with somebody'), newCard),
  page('/service/:service/cards/:card', service('print a card for somebody'), showCardFromHelper),
  page('/service/:service/people', service('see who works here'), showPeopleAtService),
  form('/service/:service/people/new', service('ask somebody to work here'), inviteToWork),
  form('/service/:service/people/:post/end', service('end a post'), endOfPost),
  page('/service/:service/duty', service('see what the law has opened'), showDuty),
  form('/service/:service/duty/ask', service('ask to open rooms under a legal duty'), askDuty),
  form('/service/:service/duty/:override', service('answer as the second person'), answerDuty),
  page('/service/:service/safety', service('see how often something made things worse'), showSafety),
  form('/service/:service/safety/name', service('name a safety lead'), nameLead),
  form('/service/:service/safety/note', service('write what was looked at and done'), writeNote),
  press('/service/:service/safety/:lead/end', service('end being safety lead'), endLead),
  press('/service/:service/duty/:override/end', service('close what a legal duty opened'), endDuty),
  page('/service/:service/houses', service('see the houses to stay in'), showHouses),
  form('/service/:service/houses/new', service('add a house'), addHouse),
  page('/service/:service/houses/:house', service('see who asks for a place'), showHouse),
  form('/service/:service/houses/:house/describe', service('say what a house is'), changeHouse),
  form('/service/:service/houses/:house/likelihood', service('say how likely a place is'), sayHowLikely),
  page('/service/:service/houses/:house/counts', service('see answer times and nights'), showHouseCounts),
  form('/service/:service/houses/:house/phone', service('write down what somebody says'), writeDownRequest),
  page('/service/:service/houses/:house/rooms', service('see which rooms are kept'), showRooms),
  form('/service/:service/houses/:house/rooms/new', service('add a room'), addRoom),
  form('/service/:service/houses/:house/rooms/:room', service('change a room'), renameRoom),
  form('/service/:service/houses/:house/out-of-use', service('keep a room out of use'), keepRoomFree),
  press('/service/:service/houses/:house/out-of-use/:booking/end', service('use a room again'), useAgain),
  page('/service/:service/houses/:house/requests/:person/:request', service('read what somebody asks'), showRequest),
  form('/service/:service/houses/:house/requests/:person/:request/yes', service('answer with yes'), answerWithYes),
  form('/service/:service/houses/:house/requests/:person/:request/no', service('answer with no'), answerWithNo),
  form('/service/:service/houses/:house/requests/:person/:request/week', service('offer a week'), offerAnotherWeek),
  form('/service/:service/houses/:house/requests/:person/:request/room', service('change a room'), changeRoom),
  form('/service/:service/houses/:house/requests/:person/:request/note', service('write to a guest'), writeNoteTo),
  form('/service/:service/houses/:house/requests/:person/:request/end', service('end a stay'), endStayHere),
];

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
];

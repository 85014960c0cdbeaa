import schemas from './platform/database/tables/schemas.sql';
import sealKey from './platform/record/tables/seal_key.sql';
import context from './platform/record/context.sql';
import account from './platform/session/tables/account.sql';
import sessionTable from './platform/session/tables/session.sql';
import link from './platform/session/tables/link.sql';
import message from './platform/messages/tables/message.sql';
import person from './platform/record/tables/person.sql';
import look from './platform/record/tables/look.sql';
import service from './modules/services/tables/service.sql';
import standing from './modules/services/tables/standing.sql';
import circleTable from './modules/sharing/tables/circle.sql';
import sharingTable from './modules/sharing/tables/sharing.sql';
import overrideTable from './modules/sharing/tables/override.sql';
import unwellTable from './modules/crisis/tables/unwell.sql';
import unwell from './modules/crisis/unwell.sql';
import decide from './modules/sharing/decide.sql';
import place from './modules/services/place.sql';
import enter from './platform/record/enter.sql';
import entry from './modules/plans/tables/entry.sql';
import carriedOut from './modules/plans/tables/carried_out.sql';
import suggestion from './modules/suggestions/tables/suggestion.sql';
import exportRecord from './platform/record/export.sql';
import firstPerson from './platform/session/first-person.sql';
import limits from './platform/session/limits.sql';
import signIn from './platform/session/sign-in.sql';
import passkeys from './platform/session/passkeys.sql';
import circle from './modules/sharing/circle.sql';
import share from './modules/sharing/share.sql';
import override from './modules/sharing/override.sql';
import posts from './modules/services/posts.sql';
import mailbox from './platform/messages/mailbox.sql';
import rooms from './platform/record/rooms.sql';
import moreKinds from './modules/plans/tables/more_kinds.sql';
import card from './platform/session/tables/card.sql';
import circleMore from './modules/sharing/tables/circle_more.sql';
import cards from './platform/session/cards.sql';
import printed from './modules/sharing/printed.sql';
import telling from './modules/sharing/telling.sql';
import contacts from './modules/plans/tables/contacts.sql';
import meetingGuests from './modules/meetings/guests.sql';
import meetingGuest from './modules/meetings/tables/meeting_guest.sql';
import writingHelp from './modules/writing-help/help.sql';
import writingHelpTables from './modules/writing-help/tables/writing_help.sql';
import overrideTold from './modules/sharing/tables/override_told.sql';
import overrideCount from './modules/sharing/tables/override_count.sql';
import leavingTable from './platform/leaving/tables/leaving.sql';
import leaving from './platform/leaving/leaving.sql';
import duty from './modules/sharing/duty.sql';
import copy from './platform/record/copy.sql';
import inPerson from './platform/record/in-person.sql';
import agreed from './modules/reviews/tables/agreed.sql';
import stance from './modules/reviews/tables/stance.sql';
import arrangement from './modules/plans/tables/arrangement.sql';
import keptBack from './modules/plans/kept_back.sql';
import picture from './modules/plans/tables/picture.sql';
import suggestOnAnything from './modules/suggestions/tables/on_anything.sql';
import promise from './modules/promises/tables/promise.sql';
import lookQuestion from './modules/sharing/tables/look_question.sql';
import peopleWhoShare from './modules/sharing/people_who_share.sql';
import placing from './modules/plans/tables/placing.sql';
import underAGoal from './modules/plans/tables/under_a_goal.sql';
import longerFields from './modules/plans/tables/longer_fields.sql';
import ofAGoal from './modules/plans/tables/of_a_goal.sql';
import shareAgain from './modules/sharing/share_again.sql';
import endsSoon from './modules/sharing/ends_soon.sql';
import stayingWell from './modules/plans/tables/staying_well.sql';
import unwellAsks from './modules/crisis/tables/unwell_asks.sql';
import unwellAgreement from './modules/crisis/agreement.sql';
import unwellSaid from './modules/crisis/said.sql';
import whoCouldSee from './modules/sharing/who_could_see.sql';
import hardTimesLines from './modules/plans/tables/hard_times.sql';
import cardLink from './modules/crisis-card/tables/card_link.sql';
import cardDevice from './modules/crisis-card/tables/card_device.sql';
import crisisCard from './modules/crisis-card/card.sql';
import cardDropped from './modules/crisis-card/drop_here.sql';
import cardSuggested from './modules/crisis-card/tables/suggested.sql';
import wishesLeftOut from './modules/wishes/left_out.sql';
import signedWishes from './modules/wishes/tables/signed.sql';
import checkIn from './modules/check-ins/tables/check_in.sql';
import ruleAsks from './modules/signs/asks.sql';
import ruleRuns from './modules/signs/runs.sql';
import ruleSteps from './modules/signs/steps.sql';
import openRun from './modules/signs/tables/open_run.sql';
import ruleTables from './modules/signs/tables/rules.sql';
import ruleTold from './modules/signs/told.sql';
import leftOutOfWell from './modules/staying-well/left_out.sql';
import keptBackInWell from './modules/staying-well/tables/kept_back.sql';
import madeWorse from './modules/safety/tables/made_worse.sql';
import adverseEvent from './modules/safety/tables/adverse_event.sql';
import safety from './modules/safety/safety.sql';
import decideParts from './modules/sharing/decide_parts.sql';
import partsRead from './modules/sharing/parts.sql';
import sharingPart from './modules/sharing/tables/sharing_part.sql';
import reminders from './modules/reminders/tables/reminders.sql';
import pushTable from './platform/push/tables/push.sql';
import push from './platform/push/push.sql';
import sealingKey from './platform/sealing/tables/sealing_key.sql';
import journalKept from './modules/journal/tables/journal_kept.sql';
import dueTable from './modules/reminders/tables/due.sql';
import due from './modules/reminders/due.sql';
import newestFirst from './platform/messages/newest_first.sql';
import houseTables from './modules/stays/tables/house.sql';
import stayRequestTables from './modules/stays/tables/stay_request.sql';
import stayTables from './modules/stays/tables/stay.sql';
import stayMessage from './modules/stays/tables/message.sql';
import myStay from './modules/stays/mine.sql';
import houseFunctions from './modules/stays/house.sql';
import stayRequests from './modules/stays/requests.sql';
import staying from './modules/stays/staying.sql';
import typedStay from './modules/stays/typed.sql';
import askingTables from './modules/stays/tables/asking.sql';
import bringToStay from './modules/stays/bring.sql';
import askingForSomebody from './modules/stays/asking.sql';
import type { Migration } from './platform/database/migrate.ts';
import decideUnwell from './modules/sharing/decide_unwell.sql';
import rehearse from './modules/crisis/rehearse.sql';
import followedTable from './modules/crisis/tables/followed.sql';
import handBackTable from './modules/crisis/tables/hand_back.sql';
import followed from './modules/crisis/followed.sql';
import packTable from './modules/offline/tables/pack.sql';
import pack from './modules/offline/pack.sql';

/** Every step the database takes, in order. A released line is never edited or moved: what changes is a new line. */
export const migrations: readonly Migration[] = [
  { name: '0001 schemas', sql: schemas },
  { name: '0002 seal key', sql: sealKey },
  { name: '0003 context', sql: context },
  { name: '0004 accounts', sql: account },
  { name: '0005 sessions', sql: sessionTable },
  { name: '0006 links', sql: link },
  { name: '0007 messages', sql: message },
  { name: '0008 person', sql: person },
  { name: '0009 looks', sql: look },
  { name: '0010 services', sql: service },
  { name: '0011 standing', sql: standing },
  { name: '0012 circle', sql: circleTable },
  { name: '0013 sharing', sql: sharingTable },
  { name: '0014 overrides', sql: overrideTable },
  { name: '0015 unwell', sql: unwellTable },
  { name: '0016 when unwell', sql: unwell },
  { name: '0017 who may open what', sql: decide },
  { name: '0018 where somebody works', sql: place },
  { name: '0019 the door', sql: enter },
  { name: '0020 entries', sql: entry },
  { name: '0021 carried out', sql: carriedOut },
  { name: '0022 suggestions', sql: suggestion },
  { name: '0023 limits', sql: limits },
  { name: '0024 signing in', sql: signIn },
  { name: '0025 passkeys', sql: passkeys },
  { name: '0026 asking into the circle', sql: circle },
  { name: '0027 giving and ending', sql: share },
  { name: '0028 legal override', sql: override },
  { name: '0029 posts', sql: posts },
  { name: '0030 mailbox', sql: mailbox },
  { name: '0031 the first person', sql: firstPerson },
  { name: '0032 a copy to take away', sql: exportRecord },
  { name: '0033 a room for meetings', sql: rooms },
  { name: '0034 more kinds of lines', sql: moreKinds },
  { name: '0035 the person’s own order', sql: arrangement },
  { name: '0036 what is kept back', sql: keptBack },
  { name: '0037 pictures', sql: picture },
  { name: '0038 where lines belong', sql: placing },
  { name: '0039 what stands under a goal', sql: underAGoal },
  { name: '0040 speaking for oneself', sql: inPerson },
  { name: '0041 agreed versions', sql: agreed },
  { name: '0042 who agrees and who differs', sql: stance },
  { name: '0043 who reads a sheet', sql: meetingGuests },
  { name: '0044 guests of a meeting', sql: meetingGuest },
  { name: '0045 help with writing', sql: writingHelp },
  { name: '0046 written for me', sql: writingHelpTables },
  { name: '0047 suggestions on anything', sql: suggestOnAnything },
  { name: '0048 promises', sql: promise },
  { name: '0049 questions about looks', sql: lookQuestion },
  { name: '0050 people who share, and asking why', sql: peopleWhoShare },
  { name: '0051 printed cards and invitations', sql: card },
  { name: '0052 claims, endings and reviews', sql: circleMore },
  { name: '0053 signing in with a card', sql: cards },
  { name: '0054 asking in on paper', sql: printed },
  { name: '0055 what changes by itself', sql: telling },
  { name: '0056 telling of overrides', sql: overrideTold },
  { name: '0057 counting overrides', sql: overrideCount },
  { name: '0058 leaving', sql: leavingTable },
  { name: '0059 deleting everything', sql: leaving },
  { name: '0060 names and numbers', sql: contacts },
  { name: '0061 legal override, asked and told', sql: duty },
  { name: '0062 a whole copy', sql: copy },
  { name: '0063 longer parts', sql: longerFields },
  { name: '0064 under a goal', sql: ofAGoal },
  { name: '0065 nothing is shared while leaving', sql: shareAgain },
  { name: '0066 what ends soon', sql: endsSoon },
  { name: '0067 staying well', sql: stayingWell },
  { name: '0068 check-ins', sql: checkIn },
  { name: '0070 left out of staying well', sql: leftOutOfWell },
  { name: '0071 kept back in staying well', sql: keptBackInWell },
  { name: '0072 who may open what, part by part', sql: decideParts },
  { name: '0073 what of a part is read', sql: partsRead },
  { name: '0074 parts of a sharing', sql: sharingPart },
  { name: '0078 rules and their runs', sql: ruleTables },
  { name: '0079 runs that are open', sql: openRun },
  { name: '0080 who may be told by a rule, and what the person does about a run', sql: ruleAsks + ruleRuns },
  { name: '0081 being told', sql: ruleTold },
  { name: '0082 what the clock does in a run', sql: ruleSteps },
  { name: '0083 whether it helps', sql: madeWorse },
  { name: '0084 harm, counted', sql: adverseEvent },
  { name: '0085 harm, said and looked at', sql: safety },
  { name: '0086 reminders', sql: reminders },
  { name: '0087 notices on devices', sql: pushTable },
  { name: '0088 which devices show notices', sql: push },
  { name: '0089 the due list', sql: dueTable },
  { name: '0090 what is due', sql: due },
  { name: '0091 newest messages first', sql: newestFirst },
  { name: '0092 lines for hard times', sql: hardTimesLines },
  { name: '0093 who is asked to say so', sql: unwellAsks },
  { name: '0094 when I am unwell, agreed', sql: unwellAgreement },
  { name: '0095 when I am unwell, said', sql: unwellSaid },
  { name: '0096 who could see', sql: whoCouldSee },
  { name: '0097 who may open what, as if unwell', sql: decideUnwell },
  { name: '0098 rehearsing', sql: rehearse },
  { name: '0099 opened and followed', sql: followedTable },
  { name: '0100 handing back', sql: handBackTable },
  { name: '0101 times, and what was answered', sql: followed },
  { name: '0102 links to the crisis card', sql: cardLink },
  { name: '0103 devices that show the crisis card', sql: cardDevice },
  { name: '0104 the crisis card without signing in', sql: crisisCard },
  { name: '0105 suggested for the crisis card', sql: cardSuggested },
  { name: '0107 parts of the wishes are left out', sql: wishesLeftOut },
  { name: '0108 signed wishes', sql: signedWishes },
  { name: '0112 devices that keep a pack', sql: packTable },
  { name: '0113 which devices keep whose pack', sql: pack },
  { name: '0116 keys that devices seal to', sql: sealingKey },
  { name: '0117 written without a network', sql: journalKept },
  { name: '0121 houses', sql: houseTables },
  { name: '0122 stays', sql: stayRequestTables + stayTables },
  { name: '0123 a message to a house', sql: stayMessage },
  { name: '0124 my stay', sql: myStay },
  { name: '0125 a house and its rooms', sql: houseFunctions },
  { name: '0126 the house answers', sql: stayRequests },
  { name: '0127 while somebody stays', sql: staying },
  { name: '0128 asking by phone', sql: typedStay },
  { name: '0129 who may ask a house for me', sql: askingTables },
  { name: '0130 what I bring to a stay', sql: bringToStay },
  { name: '0131 asking a house for somebody', sql: askingForSomebody },
  { name: '0135 a device takes its card off', sql: cardDropped },
];

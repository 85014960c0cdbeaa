import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installRoles } from '../../src/platform/database/index.ts';
import { migrations } from '../../src/migrations.ts';
import { freshDatabase, holdRoles, type TestDatabase } from '../database/index.ts';
import { projectFiles } from './files.ts';
import * as guards from './tables.ts';

let good: TestDatabase;
let bad: TestDatabase;
let letGo: () => Promise<void>;

/** One of everything that must not be. */
const FAULTS = `
  create table record.bad (bad_id uuid primary key, person_id uuid, service_id uuid references commons.service on delete cascade, unique (bad_id));
  create table record.bad_too (person_id uuid references record.person, at timestamptz);
  create table system.bad (bad_id uuid primary key, account_id uuid);
  create unique index on record.bad_too (at);
  create policy boundary on record.bad as restrictive for select to cairn_app using (person_id = app.subject());
  create policy see on record.bad using (exists (select from record.person));
  create trigger bad before update on record.bad for each row execute function suppress_redundant_updates_trigger();
  create function app.bad() returns text language sql security definer as $$ select current_setting('bad.setting') || now() $$;
  create or replace function app.clock() returns timestamptz language sql stable set search_path = '' as $$ select pg_catalog.now() $$;
  grant delete on record.entry to cairn_app, cairn_door;
  grant select (token_hash) on system.session to cairn_session;
  grant temporary on database current_database_name to cairn_app;
  grant create on schema public to cairn_session;
  alter function app.rooms() owner to cairn_app;
`;

beforeAll(async () => {
  letGo = await holdRoles();
  good = await freshDatabase();
  bad = await freshDatabase();
  // A copied database does not take over what its original grants as a database; the installer step says it again.
  for (const one of [good, bad]) await installRoles(one.administrator, undefined);
  await bad.administrator.query(FAULTS.replace('current_database_name', bad.server.database));
});
afterAll(async () => {
  await good.drop();
  await bad.drop();
  await letGo();
});

const files = projectFiles();
const badFiles = [
  {
    path: 'src/modules/bad/rows.ts',
    text: `const badColumns = { person_id: 'uuid?', entry_id: 'text', gone: 'uuid', written_at: 'timestamptz' } as const;
      building<{ 'record.entry': TableOf<typeof badColumns>; 'record.person': TableOf<typeof otherColumns> }>();`,
  },
];

describe('every table', () => {
  test.each([
    [
      'of a record has forced row security',
      guards.withoutRowSecurity,
      ['bad has no forced row security', 'bad_too has no forced row security'],
    ],
    ['of a record has the boundary', guards.withoutBoundary, ['bad has no boundary', 'bad_too has no boundary']],
    [
      'of a record is keyed by the person first',
      guards.keysNotOfThePerson,
      [
        'bad.bad_pkey does not begin with person_id',
        'bad_too.bad_too_at_idx is unique and does not begin with person_id',
      ],
    ],
    [
      'of a record points only at rows of the same person',
      guards.keysThatLeaveThePerson,
      ['bad.bad_service_id_fkey leaves the person'],
    ],
    [
      'says what happens on delete',
      guards.keysWithoutOnDelete,
      ['record.bad_too.bad_too_person_id_fkey does not say on delete'],
    ],
    [
      'of a record goes with its record',
      guards.rowsThatOutliveTheRecord,
      ['bad does not go with its record', 'bad_too does not go with its record'],
    ],
    [
      'that holds rows of an account goes with it',
      guards.rowsThatOutliveTheAccount,
      ['system.bad does not go with its account'],
    ],
    ['is without triggers', guards.triggers, ['bad has the trigger bad']],
    [
      'has a comment for itself, each column and each function',
      guards.withoutComment,
      ['record.bad.bad_id has no comment', 'record.bad has no comment', 'app.bad() has no comment'],
    ],
    [
      'stands in a file of its kind',
      guards.tablesOfAnotherKind(migrations),
      ['record.bad stands in no file of its kind'],
    ],
    [
      'of a record has policies without queries of their own',
      guards.policiesWithSubqueries,
      ['bad.see asks a query of its own'],
    ],
  ] as const)('%s', async (_name, guard, faults) => {
    expect(await guard(good.administrator)).toEqual([]);
    expect(await guard(bad.administrator)).toEqual(expect.arrayContaining([...faults]));
  });
});

describe('every role and function', () => {
  test.each([
    [
      'has no more power than it needs',
      guards.powerfulRoles,
      ['anybody may make temporary tables', 'cairn_session may make things in public'],
    ],
    ['that serves people owns nothing', guards.ownedByServingRoles, ['cairn_app owns function app.rooms()']],
    ['of the door changes no row of a record', guards.doorChangesRecords, ['the door may delete record.entry']],
    ['fixes its search path', guards.functionsWithoutSearchPath, ['app.bad() does not fix its search path']],
    [
      'belongs to the door',
      guards.functionsOfOthers,
      ['app.bad() does not belong to the door', 'app.rooms() does not belong to the door'],
    ],
    [
      'believes nothing that a session can set, and asks one clock',
      guards.functionsThatBelieve,
      [
        "app.bad() reads the setting 'bad.setting'",
        'app.bad() takes the time of the transaction',
        'the clock is select pg_catalog.now()',
      ],
    ],
  ] as const)('%s', async (_name, guard, faults) => {
    expect(await guard(good.administrator)).toEqual([]);
    expect(await guard(bad.administrator)).toEqual(expect.arrayContaining([...faults]));
  });
});

/** Whoever adds to these lists says in the review why a page of the record needs it. */
const MAY_USE = [
  'cairn_app commons.service SELECT',
  'cairn_app commons.team SELECT',
  // Links to the crisis card and their openings: the functions that write them keep their secrets beside.
  'cairn_app record.card_link SELECT',
  'cairn_app record.card_link_end SELECT',
  'cairn_app record.card_opening SELECT by column',
  'cairn_app record.look SELECT by column',
  'cairn_app record.look_answer SELECT',
  'cairn_app record.look_question SELECT',
  // Rules that the person wrote: all of it is written by functions of the door, because other people stand in it.
  ...[
    'rule_ask',
    'rule_ask_end',
    'rule_consent',
    'rule_event',
    'rule_opened',
    'rule_pause',
    'rule_pause_end',
    'rule_run',
  ].map((table) => `cairn_app record.${table} SELECT`),
  // Written by the door, for somebody else than the person.
  'cairn_app record.followed SELECT',
  // What a house says of itself is for anybody to read.
  'cairn_app commons.house SELECT',
  'cairn_app commons.house_likelihood SELECT',
  // A stay: the house writes and reads through functions of the door, and what lets a room go is written there too.
  ...'answer back end note note_words offer option request review said sharing week'
    .split(' ')
    .map((table) => `cairn_app record.stay_${table} SELECT`),
  ...[
    'answer',
    'back',
    'end',
    'note',
    'note_words',
    'offer',
    'option',
    'request',
    'review',
    'said',
    'sharing',
    'week',
    'asker',
    'asker_end',
    'brought',
  ].map((table) => `cairn_app record.stay_${table} SELECT`),
  'cairn_app record.stay_opened SELECT by column',
  ...['note_words', 'review'].map((table) => `cairn_app record.stay_${table} INSERT by column`),
  'cairn_app record.made_worse SELECT',
  // What was agreed for when the person is unwell, in all its versions, and who read the signs. The rest is read through the door.
  ...['unwell_agreement', 'unwell_agreement_end', 'unwell_read'].map((table) => `cairn_app record.${table} SELECT`),
  'cairn_app record.sharing_part SELECT',
  'cairn_app record.writing_help SELECT',
  'cairn_app record.writing_help_end SELECT',
  ...[
    'agreed',
    'arrangement',
    'carried_out',
    'check_in',
    'entry',
    'hand_back_note',
    'hand_back_read',
    'hard_times',
    'hard_times_over',
    'journal_kept',
    'journal_settled',
    'meeting_guest',
    'people_review',
    'person',
    'picture',
    'promise',
    'promise_kept',
    'placing',
    'question_number',
    'reminder_settings',
    'routine_done',
    'signed',
    'signed_said',
    'sharing_let_end',
    'plan_check',
    'review_details',
    'stance',
    'standing',
    'standing_end',
    'still_helping',
    'suggestion',
    'suggestion_answer',
    'talk',
    'talk_words',
    'team_change_seen',
    'wishes_details',
    'written_answer',
    'written_for_me',
  ].flatMap((table) => [`cairn_app record.${table} INSERT by column`, `cairn_app record.${table} SELECT`]),
  // A picture can be removed for good (decision 26); nothing else of a record is deleted row by row.
  'cairn_app record.picture DELETE',
  'cairn_jobs system.address SELECT by column',
  'cairn_jobs system.message DELETE',
  'cairn_jobs system.message SELECT',
  'cairn_jobs system.message UPDATE by column',
  // Whoever sends signs with the keys, and makes them at the first start.
  // Whoever receives what was written without a network opens it with these; pages never read them.
  'cairn_jobs system.sealing_key DELETE',
  'cairn_jobs system.sealing_key INSERT by column',
  'cairn_jobs system.sealing_key SELECT',
  'cairn_jobs system.push_key INSERT by column',
  'cairn_jobs system.push_key SELECT',
];
const MAY_CALL = {
  cairn_app: `accept_invitation actor actor_name add_team adverse_events agree_override agree_week agree_when_unwell allow_asking answer_claim
    answer_if_followed answer_no answer_rule_ask answer_rule_run answer_unwell_ask answer_why answer_yes ask_for_stay ask_house_for
    ask_keeper_again ask_override ask_to_tell ask_why asked_if_followed begin_rule_run begin_writing_help bring_to_stay card_link_to_print
    card_order cards_made_now clock close_house code_to_print confirm_signs decline_override describe_service drop_card_here duties end_asking
    end_card_device end_card_link end_keeping end_my_stay end_override end_pack end_post end_rule_ask end_rule_consent end_runs_of_rule
    end_safety_lead end_stay_for_house end_subscription end_unwell_agreement end_writing_help enter enter_as_guest enter_as_they_would
    enter_by_card_device enter_by_card_link helps_with_me house_counts house_nights house_queue house_rooms in_hard_times in_person invite
    invite_again invite_on_paper invite_on_paper_again invite_to_post is_self keep_card keep_free keep_subscription leave let_free_go
    lift_never mailbox make_card_link may_ask_houses_for may_be_named may_carry_out may_do_wish_step may_keep may_read_line may_read_shared
    may_suggest_in_part may_suggest_wish meetings move_room my_card_devices my_circle my_claims my_endings my_houses my_keepers my_nevers
    my_opened_plans my_overrides my_packs my_people my_printed_codes my_reason my_reminders my_rule_asks my_sharing my_stay_sharing
    my_subscriptions my_team_changes my_unwell my_unwell_times name_safety_lead never offer_week only_administrator_of open_card_link
    open_look open_parts open_stay open_told order_of override_counts part_is_open pause_rules push_public_key put_house put_reminders
    put_room questions_to_me read_invitation read_post_invitation read_stay read_unwell_signs reads_meeting reads_signed rehearse
    reminders_stopped_at resume_rules rooms rooms_to_carry_out rooms_to_suggest rule_asks_to_me safety_leads safety_notes safety_posts
    say_likelihood say_made_worse say_of_request say_ok say_rule_happened say_rule_seen say_told_made_worse say_unwell service_people
    set_up_service share share_parts shared_answers shared_with_me stay stop_reminders subject suggestion_is_open suggests_at_meeting
    take_away_copy take_back_signs take_leave take_pack take_request_back take_up_post team_people told_to_me type_invitation type_stay
    unwell_with_me who_can_see who_could_see whose_record withdraw write_safety_note write_stay_note writing_helps`,
  cairn_session: `add_passkey addresses ask_code card_to_print cards cards_made_at choose_language code_sent_to devices end_card end_device end_everywhere
    end_session end_sessions_of_card enter_by_card enter_by_passkey enter_by_set_up_code keep_challenge leaves_at make_card make_card_with
    pack_stays passkey passkeys redeem_code remove_passkey say_who take_challenge who`,
};
const called = (role: keyof typeof MAY_CALL, schema: string): string[] =>
  MAY_CALL[role].split(/\s+/).map((name) => `${role} ${schema}.${name}`);

test('the roles that serve people have these tables and no others', async () => {
  expect(await guards.tableGrants(good.administrator)).toEqual(MAY_USE.toSorted());
  const more = (await guards.tableGrants(bad.administrator)).filter((grant) => !MAY_USE.includes(grant));
  expect(more).toEqual(['cairn_app record.entry DELETE', 'cairn_session system.session SELECT by column']);
});

test('the roles that serve people call these functions and no others', async () => {
  const may = [
    ...called('cairn_app', 'app'),
    ...called('cairn_session', 'session'),
    ...[
      'due_rule_runs',
      'rule_run_now',
      'step_rule_run',
      'due_to_erase',
      'due_to_tell',
      'erase',
      'forget_old',
      'remind_of_endings',
      'tell_override',
      'tell_of_unwell',
    ].map((name) => `cairn_jobs session.${name}`),
    ...['end_subscriptions', 'put_next', 'show_in_mailbox', 'take_due_reminders', 'try_reminders_later'].map(
      (name) => `cairn_jobs session.${name}`,
    ),
    'cairn_owner app.clock',
  ];
  expect(await guards.functionGrants(good.administrator)).toEqual(may.toSorted());
  const more = (await guards.functionGrants(bad.administrator)).filter((grant) => !may.includes(grant));
  expect(more).toContain('public app.bad');
});

test('the rows that the code describes are the rows that are there', async () => {
  expect(guards.describedTables(files)).toEqual(
    expect.arrayContaining(['record.entry', 'record.suggestion', 'record.look']),
  );
  expect(await guards.descriptionsThatDiffer(files)(good.administrator)).toEqual([]);
  expect(await guards.descriptionsThatDiffer(badFiles)(good.administrator)).toEqual([
    'record.entry.person_id is described as uuid? and is uuid',
    'record.entry.entry_id is described as text and is uuid',
    'record.entry.gone is described as uuid and is not there',
    'record.entry.written_at is described as timestamptz and is timestamptz=',
    'record.entry.version must be given and is not described',
    'record.entry.room must be given and is not described',
    'record.entry.kind must be given and is not described',
    'record.entry.words must be given and is not described',
    'record.person is described by nothing that can be read',
    'record.person.person_id must be given and is not described',
  ]);
});

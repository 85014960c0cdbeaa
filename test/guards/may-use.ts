/** What the roles that serve people may use and call, as the catalogue must say it: a new grant is written here, or refused by the guard. */
/** Whoever adds to these lists says in the review why a page of the record needs it. */
export const MAY_USE = [
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
  ...'answer asker asker_end back brought end note note_words offer option request review said sharing week'
    .split(' ')
    .map((table) => `cairn_app record.stay_${table} SELECT`),
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

export const MAY_CALL = {
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

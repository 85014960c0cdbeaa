/** The statement of `planOf` by hand, for connections that no policy binds. */
export const LINES_OF_A_PLAN = `
  select distinct on (kind, entry_id) entry_id, version, kind, parent_id, words, fields, removed, written_at
  from record.entry where person_id = $1 and room = 'plan'
  order by kind desc, entry_id desc, version desc`;

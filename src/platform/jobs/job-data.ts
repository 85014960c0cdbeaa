/** What can be queued: the name of the job and what it carries. Ids only, never anybody's words: the application's role can add jobs. */
export interface JobData {
  'send message': { readonly message: string };
  'forget old': Record<string, never>;
  /** People are told of legal overrides whose delay has run out. */
  'tell overrides': Record<string, never>;
  /** Everything goes of those whose seven days are over. */
  'erase due': Record<string, never>;
  'remind of endings': Record<string, never>;
  /** Runs of rules go on: windows end, the next who is named is told. */
  'step rules': Record<string, never>;
  /** A time when somebody is unwell has opened after its wait, or has ended: they are told. */
  'tell of unwell': Record<string, never>;
  /** Reminders whose time has come. */
  'send reminders': Record<string, never>;
}
export type JobName = keyof JobData;

export { Elsewhere, makeApp, NotFound, type App, type Trouble } from './app.ts';
export type { Ask, Cookies, Page, RecordAsk, SignedInAsk } from './ask.ts';
export * as fields from './fields.ts';
export {
  anyone,
  atOnce,
  file,
  form,
  json,
  me,
  oneClick,
  open,
  page,
  pictureForm,
  press,
  service,
  theirs,
  withWorker,
  type Again,
  type AskOf,
  type Audience,
  type For,
  type FormParts,
  type Opens,
  type Outcome,
  type Problems,
  type Route,
  type Said,
  type SentPicture,
  type Typed,
} from './route.ts';
export { LARGEST_PICTURE } from './multipart.ts';
export type { Site } from './site.ts';
export { check, readFields, type Read } from './typed.ts';

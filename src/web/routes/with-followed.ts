import { anyone, form, page, type Route } from '../../platform/http/index.ts';
import { sayFollowed } from '../with/followed/answer.tsx';
import { showFollowed } from '../with/followed/followed-list.tsx';

/** Whoever opened somebody's wishes in hard times is asked whether they were followed. It opens no record. */
export const withFollowed: readonly Route[] = [
  page('/with/followed', anyone('see what I am asked about wishes that I opened'), showFollowed),
  form('/with/followed/:look', anyone('say whether wishes that I opened were followed'), sayFollowed),
];

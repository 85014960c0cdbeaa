import { file, form, me, page, pictureForm, type Route } from '../../platform/http/index.ts';
import { showAboutMe } from '../me/about/about.tsx';
import { calls } from '../me/about/calls.tsx';
import { changeAbout } from '../me/about/change-about.tsx';
import { changeListLine } from '../me/about/change-list-line.tsx';
import { newAbout } from '../me/about/new-about.tsx';
import { newListLines } from '../me/about/new-list-lines.tsx';
import { orderAbout } from '../me/about/order.tsx';
import { showPrintedAbout } from '../me/about/print-about.tsx';
import { sectionAbout } from '../me/about/section-about.tsx';
import { changeMoment } from '../me/moments/change-moment.tsx';
import { showMoment, showOneMoment } from '../me/moments/moment.tsx';
import { showMoments, showMomentsAway } from '../me/moments/moments.tsx';
import { newMoment } from '../me/moments/new-moment.tsx';
import { showPicture } from '../me/moments/picture-file.ts';
import { removePicture } from '../me/moments/remove-picture.tsx';
import { showVersions } from '../me/versions.tsx';

/** About me and good moments. */
export const aboutMyself: readonly Route[] = [
  page('/me/about', me('read About me'), showAboutMe),
  form('/me/about/new', me('add to About me'), newAbout),
  form('/me/about/name', me('say what to call me'), calls),
  form('/me/about/order', me('order About me, and leave parts out'), orderAbout),
  page('/me/about/print', me('print About me'), showPrintedAbout),
  form('/me/about/sections/:section', me('write a part of About me'), sectionAbout),
  form('/me/about/lists/:list/new', me('add strengths, hopes and what gives meaning'), newListLines),
  form('/me/about/lines/:id', me('change a strength, a hope or what gives meaning'), changeListLine),
  form('/me/about/:id', me('change a part of About me'), changeAbout),
  page('/me/lines/:id/versions', me('read earlier versions of my words'), showVersions),
  page('/me/moments', me('read my good moments'), showMoments),
  pictureForm('/me/moments/new', me('save a good moment'), newMoment),
  file('/me/moments/one', me('see one good moment'), showOneMoment),
  page('/me/moments/away', me('read moments that I took away'), showMomentsAway),
  page('/me/moments/:id', me('see a good moment'), showMoment),
  pictureForm('/me/moments/:id/change', me('change a good moment'), changeMoment),
  form('/me/moments/:id/remove-picture', me('remove a picture for good'), removePicture),
  file('/me/pictures/:id', me('see my picture'), showPicture),
];

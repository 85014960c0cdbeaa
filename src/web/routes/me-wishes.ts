import { file, form, me, page, press, type Route } from '../../platform/http/index.ts';
import { changeUnder } from '../me/parts/change-under.tsx';
import { namePart } from '../me/parts/name-part.tsx';
import { newUnder } from '../me/parts/new-under.tsx';
import { orderLines } from '../me/parts/order-lines.tsx';
import { orderParts } from '../me/parts/order-parts.tsx';
import { changeWish } from '../me/wishes/change-wish.tsx';
import { wishesDetails } from '../me/wishes/details.tsx';
import { downloadSigned } from '../me/wishes/download.tsx';
import { showLaw } from '../me/wishes/law.tsx';
import { newWishPart } from '../me/wishes/new-part.tsx';
import { newWish } from '../me/wishes/new-wish.tsx';
import { wishesPlan, wishSteps } from '../me/wishes/plan.ts';
import { showWishPart } from '../me/wishes/part.tsx';
import { showPrintedSigned, showPrintedWishes } from '../me/wishes/print.tsx';
import { signPage } from '../me/wishes/sign.tsx';
import { saysOfSigned, takeBack } from '../me/wishes/version-presses.ts';
import { showSigned } from '../me/wishes/version.tsx';
import { showSignedVersions } from '../me/wishes/versions.tsx';
import { showWish } from '../me/wishes/wish.tsx';
import { showWishes } from '../me/wishes/wishes.tsx';

/** The crisis plan and advance wishes. */
export const myWishes: readonly Route[] = [
  page('/me/wishes', me('read my wishes for hard times'), showWishes),
  form('/me/wishes/order', me('order the parts of my wishes, and leave them out'), orderParts(wishesPlan)),
  page('/me/wishes/print', me('print my wishes'), showPrintedWishes),
  form('/me/wishes/new-part', me('add a part to my wishes'), newWishPart),
  form('/me/wishes/details', me('say with whom I wrote my wishes, and for which nation'), wishesDetails),
  page('/me/wishes/law', me('read what the law says of my wishes'), showLaw),
  form('/me/wishes/sign', me('sign my wishes as they are'), signPage),
  page('/me/wishes/signed', me('see the versions I signed'), showSignedVersions),
  page('/me/wishes/signed/:id', me('read a version I signed'), showSigned),
  page('/me/wishes/signed/:id/print', me('print a version I signed'), showPrintedSigned),
  file('/me/wishes/signed/:id/file', me('take a version I signed away as a file'), downloadSigned),
  press('/me/wishes/signed/:id/say', me('say what is so of a version I signed'), saysOfSigned),
  press('/me/wishes/signed/:id/take-back', me('take a version I signed back'), takeBack),
  page('/me/wishes/parts/:part', me('read a part of my wishes'), showWishPart),
  form('/me/wishes/parts/:part/new', me('add a wish'), newWish),
  form('/me/wishes/parts/:part/name', me('name a part of my wishes'), namePart(wishesPlan)),
  form('/me/wishes/parts/:part/order', me('order the wishes of a part'), orderLines(wishesPlan)),
  page('/me/wishes/lines/:id', me('read a wish'), showWish),
  form('/me/wishes/lines/:id/change', me('change a wish'), changeWish),
  form('/me/wishes/lines/:id/steps/new', me('add what others may do about a wish'), newUnder(wishSteps)),
  form('/me/wishes/steps/:id', me('change what others may do about a wish'), changeUnder(wishSteps)),
];

import { form, me, page, press, withWorker, type Route } from '../../platform/http/index.ts';
import { cardPart } from '../me/card/card-part.tsx';
import { newCardLink, pressEndCardLink, showCardLink, showCardLinks } from '../me/card/links.tsx';
import { showMyCard } from '../me/card/my-card.tsx';
import { pressEndCardDevice, pressKeepCard } from '../me/card/on-device.tsx';
import { orderCard } from '../me/card/order-card.tsx';
import { changeOnCard, newOnCard } from '../me/card/own-part.tsx';
import { changeCardPerson, newCardPerson } from '../me/card/person-to-ring.tsx';
import { showPrintedCard, showWalletCard } from '../me/card/print-card.tsx';

/** My crisis card. */
export const myCardRoutes: readonly Route[] = [
  withWorker(page('/me/card', me('read my crisis card'), showMyCard)),
  form('/me/card/parts/:part', me('write a part of my crisis card'), cardPart),
  form('/me/card/new', me('put something of my own on my crisis card'), newOnCard),
  form('/me/card/lines/:id', me('change a line of my crisis card'), changeOnCard),
  form('/me/card/people/new', me('put somebody to ring on my crisis card'), newCardPerson),
  form('/me/card/people/:id', me('change somebody to ring'), changeCardPerson),
  form('/me/card/order', me('order my crisis card'), orderCard),
  page('/me/card/print', me('print my crisis card'), showPrintedCard),
  page('/me/card/print/wallet', me('print my crisis card for a wallet'), showWalletCard),
  press('/me/card/keep', me('keep my crisis card on this device'), pressKeepCard),
  press('/me/card/devices/:device/end', me('take my crisis card off a device'), pressEndCardDevice),
  page('/me/card/links', me('read which links to my crisis card there are'), showCardLinks),
  form('/me/card/links/new', me('make a link to my crisis card'), newCardLink),
  page('/me/card/links/:link', me('read when a link to my crisis card was opened'), showCardLink),
  press('/me/card/links/:link/end', me('end a link to my crisis card'), pressEndCardLink),
];

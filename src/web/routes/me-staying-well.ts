import { form, me, page, pictureForm, type Route } from '../../platform/http/index.ts';
import { changeUnder } from '../me/parts/change-under.tsx';
import { namePart } from '../me/parts/name-part.tsx';
import { newUnder } from '../me/parts/new-under.tsx';
import { orderLines } from '../me/parts/order-lines.tsx';
import { orderParts } from '../me/parts/order-parts.tsx';
import { changeWellLine } from '../me/staying-well/change-line.tsx';
import { changeTool } from '../me/staying-well/change-tool.tsx';
import { showWellLine } from '../me/staying-well/line.tsx';
import { newWellLine } from '../me/staying-well/new-line.tsx';
import { newWellPart } from '../me/staying-well/new-part.tsx';
import { newTool } from '../me/staying-well/new-tool.tsx';
import { wellActions, wellPlan } from '../me/staying-well/plan.ts';
import { showWellPart } from '../me/staying-well/part.tsx';
import { showPrintedWell } from '../me/staying-well/print.tsx';
import { removeToolPicture } from '../me/staying-well/remove-tool-picture.tsx';
import { showStayingWell } from '../me/staying-well/staying-well.tsx';

/** The staying-well plan. */
export const stayingWellRoutes: readonly Route[] = [
  page('/me/staying-well', me('read my staying-well plan'), showStayingWell),
  form('/me/staying-well/order', me('order the parts of my plan, and leave them out'), orderParts(wellPlan)),
  page('/me/staying-well/print', me('print my staying-well plan'), showPrintedWell),
  form('/me/staying-well/new-part', me('add a part to my plan'), newWellPart),
  pictureForm('/me/staying-well/tools/new', me('add something that helps'), newTool),
  pictureForm('/me/staying-well/tools/:id', me('change something that helps'), changeTool),
  form('/me/staying-well/tools/:id/remove-picture', me('remove a picture for good'), removeToolPicture),
  page('/me/staying-well/parts/:part', me('read a part of my plan'), showWellPart),
  form('/me/staying-well/parts/:part/new', me('add a line to my plan'), newWellLine),
  form('/me/staying-well/parts/:part/name', me('name a part of my plan'), namePart(wellPlan)),
  form('/me/staying-well/parts/:part/order', me('order the lines of a part'), orderLines(wellPlan)),
  page('/me/staying-well/lines/:id', me('read a line of my plan'), showWellLine),
  form('/me/staying-well/lines/:id/change', me('change a line of my plan'), changeWellLine),
  form('/me/staying-well/lines/:id/actions/new', me('add what I do about it'), newUnder(wellActions)),
  form('/me/staying-well/actions/:id', me('change what I do about it'), changeUnder(wellActions)),
];

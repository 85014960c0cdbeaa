import type { z } from 'zod';
import { MOST_PICTURES } from '../../../modules/plans/index.ts';
import { TOOLBOX } from '../../../modules/staying-well/index.ts';
import {
  NotFound,
  type Again,
  type Outcome,
  type Page,
  type RecordAsk,
  type SentPicture,
} from '../../../platform/http/index.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';
import { readPicture } from '../moments/read-picture.ts';
import { TakeAway } from '../take-away.tsx';
import { changePictured } from '../with-picture.ts';
import { partOfLine } from './part-here.ts';
import { changedToolForm, ToolFields, toolFrom } from './tool-fields.tsx';
import { whoSeesPart } from './who-sees.ts';

const LABELS = {
  takes: 'well.takes',
  where: 'well.where',
  who: 'well.who',
  href: 'well.href',
  helpedBy: 'about.helpedBy',
  pictureShows: 'moments.pictureShows',
} as const;
const NAMES = ['takes', 'where', 'who', 'href', 'helpedBy', 'pictureShows'] as const;

/** Changes something in the toolbox, gives it a picture, or takes it away. */
export const changeTool = {
  fields: changedToolForm,
  show: async (ask: RecordAsk, again: Again | null): Promise<Page> => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { tool, seen } = await ask.record(async (tx) => ({
      tool: await lineHere(tx, id, 'tool', again !== null),
      seen: await whoSeesPart(ask, tx, await partOfLine(tx, id)),
    }));
    const now = Object.fromEntries(NAMES.map((name) => [name, tool.fields[name] ?? '']));
    const state = formOf(ask, again, { words: tool.words, ...now });
    const back = to.wellPart(TOOLBOX);
    const texts = [
      { label: t('well.toolWords'), now: tool.words, mine: typedText(again, 'words') },
      ...NAMES.map((name) => ({ label: t(LABELS[name]), now: now[name] ?? '', mine: typedText(again, name) })),
    ];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('well.title')}
        heading={t('well.changeToolHeading')}
        action={to.tool(id)}
        submit={t('well.keepTool')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="staying-well"
        room={{ text: t('well.part.toolbox'), href: back }}
        before={<BothTexts ask={ask} again={again} line={tool} texts={texts} leave={back} />}
        after={<TakeAway ask={ask} line={tool} means={t('well.takeAwayAction')} />}
        takesPicture
      >
        <HiddenField name="was" value={String(tool.version)} />
        <ToolFields ask={ask} form={state} seen={seen} isAgain={again !== null} tool={tool} />
      </FormPage>
    );
  },
  act: async (ask: RecordAsk, command: z.output<typeof changedToolForm>, sent: SentPicture): Promise<Outcome> => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { once, was, words } = command;
    const fields = toolFrom(command);
    if (fields === null) return { problems: { href: t('well.hrefWrong') } };
    const read = await readPicture(ask, sent);
    if ('problem' in read) return { problems: { picture: read.problem } };
    const change = { kind: 'tool', id, once, was, words, fields, shows: command.pictureShows.trim() } as const;
    const outcome = await changePictured(ask, change, read.drawn);
    if (outcome === 'gone') throw new NotFound();
    if (outcome === 'no place') return { problems: { picture: t('well.pictureFull', { most: MOST_PICTURES }) } };
    return outcome === 'kept' ? `${to.wellPart(TOOLBOX)}?done=tool-changed` : { problems: { words: t('plan.clash') } };
  },
};

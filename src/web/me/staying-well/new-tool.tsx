import type { z } from 'zod';
import { MOST_PICTURES } from '../../../modules/plans/index.ts';
import { stayingWellOf, TOOLBOX } from '../../../modules/staying-well/index.ts';
import type { Again, Outcome, Page, RecordAsk, SentPicture } from '../../../platform/http/index.ts';
import { Fold, FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { readPicture } from '../moments/read-picture.ts';
import { Questions } from '../plan/questions.tsx';
import { beginPictured } from '../with-picture.ts';
import { questionsOn } from './part-words.ts';
import { newToolForm, ToolFields, toolFrom } from './tool-fields.tsx';
import { whoSeesPart } from './who-sees.ts';

/** Puts something that helps into the toolbox, with a picture if there is one. */
export const newTool = {
  fields: newToolForm,
  show: async (ask: RecordAsk, again: Again | null): Promise<Page> => {
    const { t } = ask;
    const seen = await ask.record(async (tx) => {
      const toolbox = (await stayingWellOf(tx)).parts.find((part) => part.place === TOOLBOX) ?? null;
      return whoSeesPart(ask, tx, toolbox);
    });
    const state = formOf(ask, again);
    const back = to.wellPart(TOOLBOX);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('well.title')}
        heading={t('well.newToolHeading')}
        lede={t('well.newToolLede')}
        action={to.newTool}
        submit={t('well.keepNewTool')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="staying-well"
        room={{ text: t('well.part.toolbox'), href: back }}
        before={
          <Fold summary={t('well.questionsHeading')}>
            <Questions heading={t('well.questionsLede')} questions={questionsOn(t, TOOLBOX)} />
          </Fold>
        }
        takesPicture
      >
        <ToolFields ask={ask} form={state} seen={seen} isAgain={again !== null} tool={null} />
      </FormPage>
    );
  },
  act: async (ask: RecordAsk, command: z.output<typeof newToolForm>, sent: SentPicture): Promise<Outcome> => {
    const { t } = ask;
    const { once: id, words } = command;
    const fields = toolFrom(command);
    if (fields === null) return { problems: { href: t('well.hrefWrong') } };
    const read = await readPicture(ask, sent);
    if ('problem' in read) return { problems: { picture: read.problem } };
    const line = { kind: 'tool', id, words, fields, shows: command.pictureShows.trim() } as const;
    const outcome = await beginPictured(ask, line, read.drawn);
    if (outcome === 'no place') return { problems: { picture: t('well.pictureFull', { most: MOST_PICTURES }) } };
    return `${to.wellPart(TOOLBOX)}?done=tool`;
  },
};

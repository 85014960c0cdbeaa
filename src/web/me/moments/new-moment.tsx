import { MOST_PICTURES } from '../../../modules/plans/index.ts';
import type { Again, Outcome, Page, RecordAsk, SentPicture } from '../../../platform/http/index.ts';
import type { z } from 'zod';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { beginPictured } from '../with-picture.ts';
import { MomentFields, newMomentForm } from './moment-fields.tsx';
import { readPicture } from './read-picture.ts';

/** Saves a good moment, with a picture if there is one. */
export const newMoment = {
  fields: newMomentForm,
  show: (ask: RecordAsk, again: Again | null): Page => {
    const { t } = ask;
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('moments.newTitle')}
        heading={t('moments.newHeading')}
        lede={t('moments.newLede')}
        action={to.newMoment}
        submit={t('moments.keep')}
        cancel={{ text: t('common.cancel'), href: to.moments }}
        room={{ text: t('moments.heading'), href: to.moments }}
        before={<p>{t('common.onlyYou')}</p>}
        takesPicture
      >
        <MomentFields ask={ask} form={state} isAgain={again !== null} moment={null} />
      </FormPage>
    );
  },
  act: async (ask: RecordAsk, command: z.output<typeof newMomentForm>, sent: SentPicture): Promise<Outcome> => {
    const { t } = ask;
    const { once: id, words, when, pictureShows } = command;
    const read = await readPicture(ask, sent);
    if ('problem' in read) return { problems: { picture: read.problem } };
    const { drawn } = read;
    if (drawn === null && words.trim() === '') return { problems: { words: t('moments.nothingWritten') } };
    const line = { kind: 'moment', id, words, fields: { when: when.trim() }, shows: pictureShows.trim() } as const;
    const outcome = await beginPictured(ask, line, drawn);
    if (outcome === 'no place') return { problems: { picture: t('moments.pictureFull', { most: MOST_PICTURES }) } };
    return `${to.moments}?done=saved`;
  },
};

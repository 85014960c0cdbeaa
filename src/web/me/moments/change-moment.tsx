import type { z } from 'zod';
import { MOST_PICTURES } from '../../../modules/plans/index.ts';
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
import { TakeAway } from '../take-away.tsx';
import { changePictured } from '../with-picture.ts';
import { changedMomentForm, MomentFields } from './moment-fields.tsx';
import { readPicture } from './read-picture.ts';

/** Changes a good moment, gives it a picture, or takes it away. */
export const changeMoment = {
  fields: changedMomentForm,
  show: async (ask: RecordAsk, again: Again | null): Promise<Page> => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const moment = await ask.record((tx) => lineHere(tx, id, 'moment', again !== null));
    const { when = '', pictureShows = '' } = moment.fields;
    const state = formOf(ask, again, { words: moment.words, when, pictureShows });
    const texts = [
      { label: t('moments.words'), now: moment.words, mine: typedText(again, 'words') },
      { label: t('moments.when'), now: when, mine: typedText(again, 'when') },
      { label: t('moments.pictureShows'), now: pictureShows, mine: typedText(again, 'pictureShows') },
    ];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('moments.changeTitle')}
        heading={t('moments.changeHeading')}
        lede={t('common.onlyYou')}
        action={to.changeMoment(id)}
        submit={t('moments.keepChange')}
        cancel={{ text: t('common.cancel'), href: to.moments }}
        room={{ text: t('moments.heading'), href: to.moments }}
        before={<BothTexts ask={ask} again={again} line={moment} texts={texts} leave={to.moments} />}
        after={<TakeAway ask={ask} line={moment} means={t('moments.takeAwayMeans')} />}
        takesPicture
      >
        <HiddenField name="was" value={String(moment.version)} />
        <MomentFields ask={ask} form={state} isAgain={again !== null} moment={moment} />
      </FormPage>
    );
  },
  act: async (ask: RecordAsk, command: z.output<typeof changedMomentForm>, sent: SentPicture): Promise<Outcome> => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const read = await readPicture(ask, sent);
    if ('problem' in read) return { problems: { picture: read.problem } };
    const { once, was, words, when } = command;
    const change = { kind: 'moment', id, once, was, words, fields: { when: when.trim() } } as const;
    const outcome = await changePictured(ask, { ...change, shows: command.pictureShows.trim() }, read.drawn);
    if (outcome === 'gone') throw new NotFound();
    if (outcome === 'no place') return { problems: { picture: t('moments.pictureFull', { most: MOST_PICTURES }) } };
    if (outcome === 'nothing written') return { problems: { words: t('moments.nothingWritten') } };
    return outcome === 'kept' ? `${to.moments}?done=changed` : { problems: { words: t('plan.clash') } };
  },
};

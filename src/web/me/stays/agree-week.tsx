import { z } from 'zod';
import { agreeWeek as agree, bringToStay } from '../../../modules/stays/index.ts';
import { Elsewhere, fields, NotFound, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { sayDate } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Fold, FormPage, OwnWords, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { idFrom } from '../id-in-address.ts';
import { BringBoxes, bringField, broughtFrom, ticked, toBring } from './bring-fields.tsx';
import { stayHere } from './stay-here.ts';

const form = z.object({
  once: fields.once,
  words: z.string().max(4_000, 'form.tooLong').default(''),
  bring: bringField,
});

/** The week's number in the address. Throws NotFound. */
function numberIn(ask: RecordAsk): number {
  const number = ask.params['number'] ?? '';
  if (!/^[1-9]\d?$/.test(number)) throw new NotFound();
  return Number(number);
}

/** Says yes to one week that the house offers, and what is open to it meanwhile. Nothing is ticked that was not open already. */
export const agreeWeek: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t, now } = ask;
    const number = numberIn(ask);
    const { stay, house, bring } = await ask.record(async (tx) => {
      const here = await stayHere(ask, tx);
      return { ...here, bring: await toBring(ask, tx, here.house) };
    });
    const week = stay.weeks.find((each) => each.number === number);
    if (!week) throw new NotFound();
    if (week.agreed && !again) throw new Elsewhere(to.stay(stay.id));
    const state = formOf(ask, again, { bring: ticked(stay, now) });
    const [from, until] = [sayDate(t.language, week.from), sayDate(t.language, week.until)];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('stays.pageTitle')}
        heading={t('stays.weekHeading', { from, until })}
        lede={t('stays.weekLede')}
        action={to.stayWeek(stay.id, number)}
        submit={t('stays.weekYes', { until })}
        cancel={{
          text: number === 1 ? t('stays.weekNo') : t('common.cancel'),
          href: number === 1 ? to.leaveStay(stay.id) : to.stay(stay.id),
        }}
        current="staying-well"
        room={{ text: t('stays.pageHeading', { house: house.name }), href: to.stay(stay.id) }}
        before={week.words.trim() === '' ? undefined : <OwnWords text={week.words} by={week.byName} />}
      >
        <Fold summary={t('stays.bringFold')} open={ticked(stay, now).length > 0 || again !== null}>
          <p>{t('stays.bringLede', { house: house.name })}</p>
          <BringBoxes ask={ask} form={state} stay={stay} house={house} week={week} bring={bring} />
        </Fold>
        <PersonalTextArea
          form={state}
          name="words"
          label={t('stays.weekWords')}
          hint={t('stays.weekWordsHint', { house: house.name })}
          rows={2}
        />
      </FormPage>
    );
  },
  act: async (ask, { once, words, bring }) => {
    const request = idFrom(ask, 'request');
    const number = numberIn(ask);
    const outcome = await ask.record(async (tx) => {
      const { stay, house } = await stayHere(ask, tx);
      const agreed = await agree(tx, { request, number, words });
      const chosen = broughtFrom(bring, await toBring(ask, tx, house));
      const isSome = chosen.rooms.length + chosen.parts.length + stay.opened.length > 0;
      if (agreed === 'agreed' && isSome) await bringToStay(tx, { id: once, request, ...chosen });
      return agreed;
    });
    if (outcome === 'no such week') throw new NotFound();
    if (outcome === 'over') return { problems: { words: ask.t('stays.weekOver') } };
    return `${to.stay(request)}?done=agreed`;
  },
};

import { stancesOn } from '../../../modules/reviews/index.ts';
import type { FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';
import { keepStance, sayForm, SayPage } from '../stances/say-page.tsx';
import { nameOfTry } from './tries.tsx';
import { TryText } from './try-text.tsx';

/** The person says where they stand on what they want to try, beside everyone else. */
export const sayTry: FormParts<'me', typeof sayForm> = {
  fields: sayForm,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const [line, stances] = await ask.record(async (tx) => [
      await lineHere(tx, id, 'risk'),
      await stancesOn(tx, { line: id }),
    ]);
    return (
      <SayPage
        ask={ask}
        again={again}
        audience="me"
        lede={t('stance.ledeOwn')}
        action={to.sayTry(id)}
        back={{ text: nameOfTry(t, line), href: to.tryOf(id) }}
        was={line.version}
        isAgain={stances.some((each) => each.byAccount === ask.person)}
      >
        <TryText t={t} line={line} />
      </SayPage>
    );
  },
  act: (ask, typed) => {
    const id = idFrom(ask, 'id');
    return keepStance(ask, { line: id, version: typed.was }, typed, `${to.tryOf(id)}?done=said`);
  },
};

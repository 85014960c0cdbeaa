import { z } from 'zod';
import { fields, type Ask } from '../../platform/http/index.ts';
import { NATIONS, type Nation } from '../../platform/session/index.ts';
import { Choice, TextField, type FormState } from '../design/index.ts';

/** What the welcome page and "your details" both ask. Only a name is needed. */
export const aboutMeForm = {
  name: fields.neededLine,
  language: fields.oneOf(['en', 'cy']),
  nation: z.enum([...NATIONS, 'none', ''], 'form.choose').default('none'),
};

export const nationFrom = (chosen: Nation | 'none' | ''): Nation | null =>
  chosen === 'none' || chosen === '' ? null : chosen;

/** The last part of the key of each nation's name. */
export const NATION_KEY = {
  england: 'england',
  wales: 'wales',
  scotland: 'scotland',
  'northern ireland': 'northern-ireland',
} as const satisfies Record<Nation, string>;

export function AboutMeFields({ ask, form }: { ask: Ask; form: FormState }) {
  const { t } = ask;
  const languages = (['en', 'cy'] as const).map((value) => ({ value, text: t(`common.language.${value}`) }));
  const nations = NATIONS.map((value) => ({ value, text: t(`account.nation.${NATION_KEY[value]}`) }));
  return (
    <>
      <TextField
        form={form}
        name="name"
        label={t('account.name')}
        hint={t('account.nameHint')}
        autocomplete="nickname"
        personal
      />
      <Choice
        form={form}
        name="language"
        legend={t('account.language')}
        hint={t('account.languageHint')}
        options={languages}
      />
      <Choice
        form={form}
        name="nation"
        legend={t('account.nation')}
        hint={t('account.nationHint')}
        options={[...nations, { value: 'none', text: t('account.nation.none') }]}
      />
    </>
  );
}

import type { T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Choices, Fold, PersonalTextArea, SelectField, TextField, type FormState } from '../../design/index.ts';
import { listValue, textValue } from '../../design/form-state.ts';
import { shortly } from '../shortly.ts';
import type { AroundAgreement } from './around-agreement.ts';
import { sayHours } from './say-agreement.ts';

/** Offered; what was agreed before and is none of these is offered too. */
const WAITS = [0, 1, 2, 4, 8, 12, 24, 48, 72];
const LASTS = [24, 48, 72, 120, 168, 240, 336];

/** The fields of the agreement, in the order in which it reads back. */
export function AgreementFields({ t, form, around }: { t: T; form: FormState; around: AroundAgreement }) {
  const { may, lines } = around;
  return (
    <>
      {may.length === 0 ? (
        <p id="keepers">
          {t('unwell.noCircle')} <a href={to.people}>{t('unwell.toPeople')}</a>
        </p>
      ) : (
        <Choices
          form={form}
          name="keepers"
          legend={t('unwell.keepers')}
          hint={t('unwell.keepersHint')}
          options={may.map(({ member, name }) => ({ value: member, text: shortly(name, 60) }))}
        />
      )}
      <TextField
        form={form}
        name="needed"
        label={t('unwell.needed')}
        hint={t('unwell.neededHint')}
        inputmode="numeric"
        width="3"
      />
      <PersonalTextArea form={form} name="signs" label={t('unwell.signs')} hint={t('unwell.signsHint')} rows={5} />
      {lines.length > 0 && (
        <Fold summary={t('unwell.pickSummary')} open={listValue(form, 'pick').length > 0}>
          <Choices
            form={form}
            name="pick"
            legend={t('unwell.pick')}
            hint={t('unwell.pickHint')}
            options={lines.map(({ id, words }) => ({ value: id, text: shortly(words, 200) }))}
          />
        </Fold>
      )}
      <SelectField
        form={form}
        name="wait"
        label={t('unwell.wait')}
        hint={t('unwell.waitHint')}
        options={offered(WAITS, textValue(form, 'wait')).map((hours) => ({
          value: String(hours),
          text: hours === 0 ? t('unwell.waitNone') : sayHours(t, hours),
        }))}
      />
      <SelectField
        form={form}
        name="lasts"
        label={t('unwell.lasts')}
        hint={t('unwell.lastsHint')}
        options={offered(LASTS, textValue(form, 'lasts')).map((hours) => ({
          value: String(hours),
          text: sayHours(t, hours),
        }))}
      />
    </>
  );
}

const offered = (usual: readonly number[], chosen: string): number[] => {
  const number = Number(chosen);
  const isOther =
    chosen.trim() !== '' && Number.isInteger(number) && number > 0 && number <= 336 && !usual.includes(number);
  return isOther ? [...usual, number].toSorted((a, b) => a - b) : [...usual];
};

import type { Line } from '../../../modules/plans/index.ts';
import type { T } from '../../../platform/language/index.ts';

/** One thing known of somebody. Without a label the words say it all. */
export interface Known {
  readonly label: string;
  readonly words: string;
}

const SHOWN = ['reach', 'note', 'role', 'speciality', 'team', 'organisation', 'from', 'until'] as const;

/** What is written of somebody beside the name, in the order in which it helps: what must not be done stands first. */
export function presentContact(t: T, { fields }: Pick<Line, 'fields'>): Known[] {
  const known: (Known | false | undefined | '')[] = [
    fields.notTell && { label: '', words: t('contacts.notTellShown') },
    fields.relationship && { label: '', words: fields.relationship },
    fields.first && { label: '', words: t('contacts.firstShown') },
    ...SHOWN.map((part) => {
      const words = fields[part];
      return words !== undefined && { label: `${t(`contacts.${part}`)}:`, words };
    }),
  ];
  return known.filter((each): each is Known => Boolean(each));
}

import { SPOKEN, type Service } from '../../modules/services/index.ts';
import { sayList, type T } from '../../platform/language/index.ts';
import type { Role } from '../../platform/session/index.ts';

const ROLE_KEYS = {
  worker: 'worker',
  'peer worker': 'peer-worker',
  organiser: 'organiser',
  lead: 'lead',
  administrator: 'administrator',
} as const satisfies Record<Role, string>;

/** A role in words: what it is called, and what it lets somebody do and not do. */
export interface RoleWords {
  readonly name: string;
  readonly may: string;
  readonly mayNot: string;
}

export const sayRole = (t: T, role: Role): string => t(`service.role.${ROLE_KEYS[role]}`);
export const hintOfRole = (t: T, role: Role): string => t(`service.roleHint.${ROLE_KEYS[role]}`);

export const roleWords = (t: T, role: Role): RoleWords => ({
  name: sayRole(t, role),
  may: t(`service.roleMay.${ROLE_KEYS[role]}`),
  mayNot: t(`service.roleMayNot.${ROLE_KEYS[role]}`),
});

/** Languages known by name in the page's language, the others as the service wrote them. */
export function sayLanguages(t: T, languages: Service['languages']): string {
  const known = (language: string) => SPOKEN.find((spoken) => spoken === language);
  const words = languages.map((language) => {
    const spoken = known(language);
    return spoken ? t(`service.language.${spoken}`) : language;
  });
  return sayList(t.language, words);
}

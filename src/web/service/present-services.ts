import { administers, RUNNING, type Service } from '../../modules/services/index.ts';
import { sayList, type T } from '../../platform/language/index.ts';
import type { Post } from '../../platform/session/index.ts';
import { sayNation } from '../open/present-help.ts';
import { DUTY_ROLES } from './duty/here.ts';
import { roleWords, sayLanguages, type RoleWords } from './role-words.ts';

export interface Fact {
  readonly key: string;
  readonly value: string;
}

/** What a service says about itself; where it says nothing yet, that is said. */
export function factsOf(t: T, service: Service): Fact[] {
  const said = (words: string): string => (words.trim() === '' ? t('service.notSaid') : words);
  const teams = service.teams.map((team) => team.name);
  return [
    { key: t('service.isWhatKey'), value: said(service.isWhat) },
    { key: t('service.isNotKey'), value: said(service.isNot) },
    { key: t('service.contactKey'), value: said(service.contact) },
    { key: t('service.hoursKey'), value: said(service.hours) },
    { key: t('service.languagesKey'), value: sayLanguages(t, service.languages) },
    { key: t('service.nationKey'), value: sayNation(t, service.nation) },
    { key: t('service.teamsKey'), value: said(sayList(t.language, teams)) },
  ];
}

/** One service where somebody works. */
export interface WorkPlace {
  readonly id: string;
  readonly name: string;
  /** `runs`: this role sees who works here, asks people in and ends posts. `duty`: a legal duty can fall to it. */
  readonly roles: readonly (RoleWords & { readonly runs: boolean; readonly duty: boolean })[];
  readonly facts: readonly Fact[];
  readonly mayDescribe: boolean;
}

/** The services where these posts are, each role once however many teams it is held in. */
export function presentWorkPlaces(t: T, posts: readonly Post[], services: readonly Service[]): WorkPlace[] {
  return services.flatMap((service) => {
    const roles = [...new Set(posts.filter((post) => post.service === service.id).map((post) => post.role))];
    if (roles.length === 0) return [];
    return [
      {
        id: service.id,
        name: service.name,
        roles: roles.map((role) => ({
          ...roleWords(t, role),
          runs: RUNNING.includes(role),
          duty: DUTY_ROLES.includes(role),
        })),
        facts: factsOf(t, service),
        mayDescribe: administers(posts, service.id),
      },
    ];
  });
}

import { caseload as en } from './caseload.en.ts';

const cy: Record<keyof typeof en, string> = {
  caption: 'Pobl sy’n rhannu â mi',
  name: 'Enw',
  shares: 'Beth maen nhw’n ei rannu',
  until: 'Tan',
  waiting: 'Yn aros',
  promised: 'Beth ddywedais i y byddaf yn ei wneud',
  'may.see': '{room}: darllen',
  'may.suggest': '{room}: darllen ac awgrymu',
  'may.carryOut': '{room}: darllen, awgrymu a thicio camau',
  untilFirst: 'Daw peth ohono i ben ar {day}.',
  suggestions:
    '{count, plural, zero {# awgrym heb ateb eto} one {# awgrym heb ateb eto} two {# awgrym heb ateb eto} few {# awgrym heb ateb eto} many {# awgrym heb ateb eto} other {# awgrym heb ateb eto}}',
  answers:
    '{count, plural, zero {# ateb nad ydych wedi’i ddarllen} one {# ateb nad ydych wedi’i ddarllen} two {# ateb nad ydych wedi’u darllen} few {# ateb nad ydych wedi’u darllen} many {# ateb nad ydych wedi’u darllen} other {# ateb nad ydych wedi’u darllen}}',
  wouldTalk: 'Hoffai siarad am hyn:',
  byDay: 'Erbyn {day}:',
  sayHow: 'Dweud beth ddigwyddodd',
  sortedBy: 'Yn nhrefn',
  'sort.name': 'Enw',
  'sort.ends': 'Beth sy’n dod i ben gyntaf',
  'sort.waiting': 'Beth sy’n aros',
  questions:
    '{count, plural, zero {# cwestiwn wedi’i ofyn i chi} one {# cwestiwn wedi’i ofyn i chi} two {# gwestiwn wedi’u gofyn i chi} few {# chwestiwn wedi’u gofyn i chi} many {# chwestiwn wedi’u gofyn i chi} other {# cwestiwn wedi’u gofyn i chi}}',
  questionsLede: 'Gan {names}.',
  seeQuestions: 'Gweld ac ateb',
  pastQuestions: 'Cwestiynau am y troeon y gwnes i edrych',
};

export const caseload = { en, cy };

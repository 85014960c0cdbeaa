import { theirPlan as en } from './their-plan.en.ts';

const cy: Record<keyof typeof en, string> = {
  areas: 'Rhan o’u bywyd:',
  stagesHeading: 'Ar y ffordd yno',
  linksHeading: 'Beth sy’n perthyn i’r nod hwn',
  helps: 'Beth fyddai’n helpu:',
  outcome: 'Beth ddaeth ohono',
  'standing.resting': 'Mae’n gorffwys.',
  'standing.reached': 'Fe gyrhaeddon nhw.',
  'standing.let go': 'Fe adawon nhw iddo fynd.',
  numbers: 'Rhifau y dewison nhw eu rhoi',
  importance: 'Faint mae’n bwysig iddyn nhw: {number} allan o 10.',
  confidence: 'Pa mor siŵr maen nhw’n teimlo amdano: {number} allan o 10.',
  hardHeading: 'Beth sy’n anodd',
  barriersHeading: 'Beth sydd yn y ffordd y tu allan iddyn nhw',
  moreSteps: 'Gweld holl gamau’r nod hwn',
  wholePlan: 'Yn ôl i’r cynllun cyfan',
  goals: 'Nodau {from} i {to} o {count}',
  steps: 'Camau {from} i {to} o {count}',
  earlier: 'Rhan gynharach',
  later: 'Rhan nesaf',
  pages: 'Rhagor o’r cynllun hwn',
};

export const theirPlan = { en, cy };

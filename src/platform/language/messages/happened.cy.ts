import { happened as en } from './happened.en.ts';

const cy: Record<keyof typeof en, string> = {
  subject: 'Digwyddodd rhywbeth yn eich Cairn',
  words: 'Digwyddodd rhywbeth yn eich Cairn. I ddarllen beth oedd e, mewngofnodwch yma:',
  unexpected: 'Dim ond chi all ei ddarllen yno. Edrychwch pan nad oes neb arall yn gweld.',
  before:
    'Mae eich Cairn wedi’i ddileu, fel y gofynnoch. Cyn hynny, gallai {service} ddarllen rhan ohono o dan ddyletswydd gyfreithiol.',
  askThem: 'Gallwch ofyn i {service} beth gafodd ei ddarllen, a pham.',
};

export const happened = { en, cy };

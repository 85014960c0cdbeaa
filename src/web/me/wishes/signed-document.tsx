import { fingerprintOf } from '../../../modules/reviews/index.ts';
import type { Signed } from '../../../modules/wishes/index.ts';
import { sayDayAndTime, type T } from '../../../platform/language/index.ts';
import { Fold, OwnParts } from '../../design/index.ts';
import { FrozenText } from '../review/frozen-text.tsx';
import { LawsOnPaper, LawsShown } from './law-shown.tsx';
import { MadeWith } from './made-with.tsx';
import { presentLaws, sayNation, statusLine } from './present-law.ts';

interface SignedDocumentProps {
  t: T;
  signed: Signed;
  /** The day on which it is read: 'YYYY-MM-DD'. What the law says is of this day. */
  day: string;
  /** On paper everything is open, and short. */
  onPaper?: boolean;
}

/** A signed version: its status first, the words as they were signed, who signed, and what the law makes of it on this day. */
export function SignedDocument({ t, signed, day, onPaper = false }: SignedDocumentProps) {
  const { nation } = signed;
  const laws = nation ? presentLaws(t, { nation, day }, signed) : [];
  const said = [
    { label: t('wishes.signedBy'), words: signed.name },
    { label: t('wishes.signedAt'), words: sayDayAndTime(t.language, signed.at) },
    { label: t('wishes.present'), words: signed.witness },
    { label: t('wishes.theySaw'), words: signed.witnessed },
    { label: t('wishes.writtenFor'), words: nation ? sayNation(t, nation) : '' },
    { label: t('wishes.fingerprint'), words: markOf(signed) },
  ];
  return (
    <>
      <p class="status-line">
        <strong>{statusLine(t, day, signed)}</strong>
      </p>
      <FrozenText blocks={signed.blocks} language={signed.language} />
      <section>
        <h2>{t('wishes.signing')}</h2>
        <MadeWith t={t} made={signed} />
        <OwnParts parts={said.filter(({ words }) => words !== '')} />
        <p>{t('wishes.frozen')}</p>
      </section>
      {laws.length > 0 && onPaper && <LawsOnPaper t={t} laws={laws} />}
      {laws.length > 0 && !onPaper && (
        <Fold summary={t('legal.heading')}>
          <LawsShown laws={laws} level={3} />
        </Fold>
      )}
    </>
  );
}

/** The beginning of the fingerprint, so that a paper can be held beside what is kept. */
const SHOWN = 12;
export const markOf = (signed: Pick<Signed, 'language' | 'blocks'>): string =>
  fingerprintOf(signed)
    .slice(0, SHOWN)
    .replaceAll(/[^A-Za-z0-9]/g, 'x')
    .toUpperCase()
    .replaceAll(/(.{4})(?=.)/g, '$1 ');

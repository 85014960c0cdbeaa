import type { Ask } from '../../../platform/http/index.ts';
import { Notice } from '../../design/index.ts';

const KNOWN = ['invited', 'sent-again', 'not-sent', 'shared', 'withdrawn', 'left', 'never', 'lifted'] as const;
const OF_CIRCLE = ['joined', 'claim-no', 'renewed', 'let-end', 'seen', 'code-made', 'reviewed'] as const;

/** What has just been done, for the short words that these pages know. */
export function Done({ ask }: { ask: Ask }) {
  const { t } = ask;
  const word = ask.query.get('done');
  const done = KNOWN.find((each) => each === word);
  const ofCircle = OF_CIRCLE.find((each) => each === word);
  if (word === 'shared-unwell') return <Notice>{t('unwell.done.shared')}</Notice>;
  if (ofCircle) return <Notice>{t(`circle.done.${ofCircle}`)}</Notice>;
  return done ? <Notice>{t(`people.done.${done}`)}</Notice> : <></>;
}

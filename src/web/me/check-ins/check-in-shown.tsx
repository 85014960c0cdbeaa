import type { T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Facts, OwnWords, Quiet } from '../../design/index.ts';
import type { CheckInView } from './present-check-in.ts';

/** What a check-in says: each answer beside its question, then the words about the day. */
export function CheckInShown({ t, view }: { t: T; view: CheckInView }) {
  if (view.skipped && view.answers.length === 0) return <p>{t('checkIn.allSkipped')}</p>;
  return (
    <>
      {view.occasion !== null && (
        <Quiet>
          <bdi>{view.occasion}</bdi>
        </Quiet>
      )}
      {view.answers.length > 0 && (
        <Facts
          rows={view.answers.map(({ question, words, picture, skipped }) => ({
            key: question,
            value:
              picture !== null ? (
                <img class="picture" src={to.picture(picture)} alt={t('checkIn.pictureAlone', { question })} />
              ) : skipped ? (
                <span class="quiet">{words}</span>
              ) : (
                <span class="own-answer" dir="auto">
                  {words}
                </span>
              ),
          }))}
        />
      )}
      {view.words !== '' && <OwnWords text={view.words} />}
    </>
  );
}

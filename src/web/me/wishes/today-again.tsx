import { wishesDetailsOf } from '../../../modules/wishes/index.ts';
import { dayHasCome } from '../../../modules/reviews/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { isoDay, sayShortDate } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { Actions, ButtonLink, Card } from '../../design/index.ts';
import { to } from '../../addresses.ts';

/** The day on which the person wanted to look at their wishes again, once it has come; null before, and where none was chosen. */
export async function wishesAgain(ask: Pick<RecordAsk, 'now'>, tx: PersonTx): Promise<string | null> {
  const { lookAgain } = (await wishesDetailsOf(tx)).details;
  return dayHasCome(lookAgain, isoDay(ask.now)) ? lookAgain : null;
}

/** On the first page, from that day on. It stays until they choose another day; nothing is late, and nothing lapses. */
export function WishesAgain({ ask: { t }, day }: { ask: RecordAsk; day: string | null }) {
  if (day === null) return <></>;
  return (
    <Card heading={t('wishes.againHeading')} kind="soft">
      <p>{t('wishes.again', { day: sayShortDate(t.language, day) })}</p>
      <Actions>
        <ButtonLink href={to.wishes} kind="second">
          {t('wishes.againRead')}
        </ButtonLink>
        <ButtonLink href={to.wishesDetails} kind="quiet">
          {t('wishes.againLater')}
        </ButtonLink>
      </Actions>
    </Card>
  );
}

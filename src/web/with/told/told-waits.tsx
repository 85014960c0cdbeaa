import { ruleAsksToMe, toldToMe } from '../../../modules/signs/index.ts';
import type { CommonsTx } from '../../../platform/commons/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Card } from '../../design/index.ts';

interface Waits {
  readonly asks: number;
  readonly messages: number;
}

/** How many asks wait for an answer, and how many messages nobody has said yet that they have seen. */
export async function readToldWaits(tx: CommonsTx): Promise<Waits> {
  const [asks, messages] = await Promise.all([ruleAsksToMe(tx), toldToMe(tx)]);
  return {
    asks: asks.filter(({ yes }) => yes === null).length,
    messages: messages.filter(({ seen, over }) => !seen && over === null).length,
  };
}

export function ToldWaits({ t, waits: { asks, messages } }: { t: T; waits: Waits }) {
  if (asks + messages === 0) return <></>;
  return (
    <Card heading={t('told.waitsHeading')} kind="needs">
      {messages > 0 && <p>{t('told.waitsMessages', { count: messages })}</p>}
      {asks > 0 && <p>{t('told.waitsAsks', { count: asks })}</p>}
      <Actions>
        <ButtonLink href={to.told} kind="second">
          {t('told.seeAll')}
        </ButtonLink>
      </Actions>
    </Card>
  );
}

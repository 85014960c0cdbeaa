import type { RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, ButtonLink, Card, Form, HiddenField, makeForm } from '../../design/index.ts';
import { QrCode, type Code } from './code-of-link.tsx';

/** A link's code while this browser may show it: to scan, to print, and to hide again. */
export function LinkCode({ ask, code }: { ask: RecordAsk; code: Code }) {
  const { t } = ask;
  return (
    <Card heading={t('card.codeHeading')}>
      <p>{t('card.codeLede')}</p>
      <QrCode text={code.address} label={t('card.codePicture')} />
      <p class="paper-where" dir="ltr" translate="no">
        {code.address}
      </p>
      <Actions>
        <ButtonLink href={`${to.printWalletCard}?link=${code.link}`}>{t('card.codeOnWallet')}</ButtonLink>
        <ButtonLink href={`${to.printCrisisCard}?link=${code.link}`} kind="second">
          {t('card.codeOnPage')}
        </ButtonLink>
      </Actions>
      <Form form={makeForm(ask, { id: 'hide' })} action={to.putPaperAway}>
        <HiddenField name="next" value={to.oneCardLink(code.link)} />
        <Actions>
          <Button kind="quiet">{t('card.putAway')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}

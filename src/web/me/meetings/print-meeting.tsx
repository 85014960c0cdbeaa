import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { presentSheet } from '../../with/meetings/present-sheet.ts';
import { Sheet } from '../../with/meetings/sheet.tsx';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';
import { WrittenBy } from '../written-by.tsx';

/** A sheet for paper: the person's name, the date, large type, and nothing to press. */
export async function showPrintedMeeting(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const id = idFrom(ask, 'id');
  const view = presentSheet(t, await ask.record((tx) => lineHere(tx, id, 'meeting')));
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('meetings.pageTitle')}
      current="plan"
      room={{ text: t('meetings.back'), href: to.meeting(id) }}
    >
      <Actions>
        <p>{t('meetings.printHint')}</p>
      </Actions>
      <PageHeading>{view.heading}</PageHeading>
      <WrittenBy ask={ask} />
      <Sheet view={view} />
    </Layout>
  );
}

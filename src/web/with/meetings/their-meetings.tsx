import { byTime, sheetOf, sheetsForMe } from '../../../modules/meetings/index.ts';
import { whoseRecord } from '../../../modules/sharing/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { EmptyPlace, Layout, LookLine, Looks, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { idFrom } from '../../me/id-in-address.ts';
import { shortly } from '../../me/shortly.ts';
import { presentSheet, type SheetView } from './present-sheet.ts';
import { Sheet } from './sheet.tsx';

/** Sheets that somebody wrote for meetings with whoever looks: those alone, each for its meeting. */
export async function showTheirMeetings(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { sheets, name } = await ask.record(async (tx) => ({
    sheets: await sheetsForMe(tx),
    name: await whoseRecord(tx),
  }));
  const { coming, earlier } = byTime(sheets, isoDay(ask.now));
  return (
    <Layout
      frame={frameOf(ask, 'with')}
      title={t('meetings.theirsTitle')}
      current="with"
      room={{ text: t('with.back'), href: to.withMe }}
    >
      <PageHeading lede={sheets.length > 0 ? t('meetings.theirsLede', { name }) : undefined}>
        {t('meetings.theirsHeading', { name })}
      </PageHeading>
      {sheets.length === 0 && (
        <EmptyPlace drawing="bench">
          <p>{t('meetings.theirsNone')}</p>
        </EmptyPlace>
      )}
      {sheets.length > 0 && (
        <Looks>
          {[...coming, ...earlier].map((sheet) => (
            <ToSheet ask={ask} view={presentSheet(t, sheet)} />
          ))}
        </Looks>
      )}
      <p class="who-can-see">{t('with.theySee', { name })}</p>
    </Layout>
  );
}

function ToSheet({ ask, view }: { ask: RecordAsk; view: SheetView }) {
  return (
    <LookLine>
      <a href={to.theirMeeting(ask.person, view.id)}>{view.heading}</a>
      <br />
      <span class="quiet" dir="auto">
        {shortly(view.texts[0]?.words ?? '', 80)}
      </span>
    </LookLine>
  );
}

/** One of them. */
export async function showTheirMeeting(ask: RecordAsk): Promise<Page> {
  const { t, person } = ask;
  const { sheet, name } = await ask.record(async (tx) => ({
    sheet: await sheetOf(tx, idFrom(ask, 'meeting')),
    name: await whoseRecord(tx),
  }));
  if (!sheet) throw new NotFound();
  const view = presentSheet(t, sheet);
  return (
    <Layout
      frame={frameOf(ask, 'with')}
      title={t('meetings.theirsTitle')}
      current="with"
      room={{ text: t('meetings.allTheirs', { name }), href: to.theirRoom(person, 'meetings') }}
    >
      <PageHeading lede={t('meetings.theirsOwn', { name })}>{view.heading}</PageHeading>
      <Sheet view={view} />
      <p class="who-can-see">{t('with.theySee', { name })}</p>
    </Layout>
  );
}

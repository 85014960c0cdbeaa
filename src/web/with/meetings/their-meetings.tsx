import { byTime, sheetOf, sheetsForMe } from '../../../modules/meetings/index.ts';
import { whoseRecord } from '../../../modules/sharing/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, EmptyPlace, Layout, LookLine, Looks, Notice, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { idFrom } from '../../me/id-in-address.ts';
import { shortly } from '../../me/shortly.ts';
import { ownSuggestionsOn } from '../own-suggestions.ts';
import { Suggested } from '../suggested.tsx';
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
  const { sheet, name, suggested, maySuggest } = await ask.record(async (tx) => {
    const id = idFrom(ask, 'meeting');
    const may = tx.maySuggestIn.has('meetings');
    return {
      sheet: await sheetOf(tx, id),
      name: await whoseRecord(tx),
      suggested: await ownSuggestionsOn(ask, tx, id, may),
      maySuggest: may,
    };
  });
  if (!sheet) throw new NotFound();
  const view = presentSheet(t, sheet);
  return (
    <Layout
      frame={frameOf(ask, 'with')}
      title={t('meetings.theirsTitle')}
      current="with"
      room={{ text: t('meetings.allTheirs', { name }), href: to.theirRoom(person, 'meetings') }}
    >
      {ask.query.get('done') === 'suggested' && <Notice>{t('with.sent', { name })}</Notice>}
      <PageHeading lede={t('meetings.theirsOwn', { name })}>{view.heading}</PageHeading>
      <Sheet view={view} />
      <Suggested t={t} suggestions={suggested} person={person} />
      {maySuggest && (
        <Actions>
          <ButtonLink href={to.suggestOn(person, 'meetings', sheet.id)} kind="second">
            {t('suggesting.writeAgreed')}
          </ButtonLink>
        </Actions>
      )}
      <p class="who-can-see">{t('with.theySee', { name })}</p>
    </Layout>
  );
}

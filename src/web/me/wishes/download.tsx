import { signedOf } from '../../../modules/wishes/index.ts';
import { NotFound, type RecordAsk } from '../../../platform/http/index.ts';
import { isoDay, sayDate } from '../../../platform/language/index.ts';
import { raw } from 'hono/html';
import { STYLE } from '../../account/readable/style.ts';
import { idFrom } from '../id-in-address.ts';
import { OnEveryPage } from './every-page.tsx';
import { statusLine } from './present-law.ts';
import { SignedDocument } from './signed-document.tsx';

/** What the document has besides the copy to read: its words keep their lines, and its status stands on every sheet. */
const MORE = `
.own-words, dd { white-space: pre-wrap; overflow-wrap: anywhere; }
.own-words { margin: 0 0 .75rem; font-weight: 600; }
.status-line { padding: .5rem .75rem; border: 2px solid currentColor; }
.every-page { width: 100%; table-layout: fixed; border-collapse: collapse; }
.every-page td { padding: 0; }
@media screen { .every-page tfoot { display: none; } }
@media print { .every-page tfoot { display: table-footer-group; } .every-page tfoot p { border-top: 1px solid #000; font-size: 10pt; } .frozen, .law { break-inside: avoid-page; } }
`;

/** A signed version as one file that needs nothing outside itself. Its name is neutral: it stays on a device that others may see. */
export async function downloadSigned(ask: RecordAsk): Promise<Response> {
  const { t, visitor } = ask;
  const signed = await ask.record((tx) => signedOf(tx, idFrom(ask, 'id')));
  if (!signed) throw new NotFound();
  const day = isoDay(ask.now);
  const body = (
    <>
      {raw('<!doctype html>')}
      <html lang={t.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{t('wishes.title')}</title>
          <style>{raw(STYLE + MORE)}</style>
        </head>
        <body>
          <main>
            <OnEveryPage line={statusLine(t, day, signed)}>
              <h1>{t('wishes.heading')}</h1>
              <p dir="auto">{visitor.name}</p>
              <p>{t('legal.onDay', { day: sayDate(t.language, day) })}</p>
              <SignedDocument t={t} signed={signed} day={day} onPaper />
            </OnEveryPage>
          </main>
        </body>
      </html>
    </>
  );
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-disposition': 'attachment; filename="document.html"',
  };
  return new Response(String(await body), { headers });
}

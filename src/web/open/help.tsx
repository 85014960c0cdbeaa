import { CRISIS_LINES } from '../../modules/help-lines/index.ts';
import type { Ask, Page } from '../../platform/http/index.ts';
import { sayDate } from '../../platform/language/index.ts';
import { to } from '../addresses.ts';
import { Actions, asset, ButtonLink, Card, Columns, Layout, PageHeading, Quiet } from '../design/index.ts';
import { KeepHere } from './keep-here.tsx';
import { asKept, isToKeep, keptFrame } from './kept.ts';
import { nationFrom, presentHelp, type HelpLine, type HelpPart } from './present-help.ts';

/** Help now. Drawn from data in the program: it asks nothing of the database, so that it works when the database does not. */
export function showHelp(asked: Ask): Page {
  const ask = asKept(asked);
  const kept = isToKeep(asked);
  const { t } = ask;
  const nation = nationFrom(ask.query.get('nation')) ?? ask.visitor?.nation ?? ask.site.nation;
  const help = presentHelp(t, CRISIS_LINES, nation, ask.now);
  const [emergency, urgent, ...others] = help.parts;
  const aside = (
    <>
      <h2 id="elsewhere">{t('help.elsewhereHeading')}</h2>
      <ul>
        {help.elsewhere.map((other) => (
          <li>
            <a href={to.helpIn(other.nation)}>{other.text}</a>
          </li>
        ))}
      </ul>
      <h2>{t('help.notHeading')}</h2>
      <ul>
        <li>{t('help.notEmergency')}</li>
        <li>{t('help.notWatched')}</li>
        <li>{t('help.notMedical')}</li>
      </ul>
      <p>{t('help.free')}</p>
      <Quiet>{help.checked}</Quiet>
      <p class="quiet" data-as-of={t('help.asOf', { time: '{time}', day: '{day}' })}>
        {help.asOf}
      </p>
      {kept && <Quiet>{t('offline.helpFrom', { day: sayDate(ask.language, ask.now) })}</Quiet>}
    </>
  );
  return (
    <Layout frame={keptFrame(ask, to.helpIn(nation), kept)} title={t('help.title')}>
      <PageHeading lede={t('help.lede')}>{t('help.heading')}</PageHeading>
      <p>{help.forWhom}</p>
      <Actions>
        <ButtonLink href="#elsewhere" kind="quiet">
          {t('help.toElsewhere')}
        </ButtonLink>
        <ButtonLink href="#write" kind="quiet">
          {t('help.toWriting')}
        </ButtonLink>
        <ButtonLink href="#sign" kind="quiet">
          {t('help.toSigning')}
        </ButtonLink>
      </Actions>
      <Columns aside={aside}>
        {emergency && <Part part={emergency} kept={kept} />}
        {urgent && <Part part={urgent} kept={kept} />}
        {help.changed && (
          <Card kind="needs" heading={help.changed.heading}>
            <p>
              <strong>{help.changed.words}</strong>
            </p>
          </Card>
        )}
        {kept && !help.changed && (
          <div hidden data-review-by={help.doubt.from}>
            <Card kind="needs" heading={help.doubt.heading}>
              <p>
                <strong>{help.doubt.words}</strong>
              </p>
            </Card>
          </div>
        )}
        {others.map((part) => (
          <Part part={part} kept={kept} />
        ))}
      </Columns>
      <script type="module" src={asset('opening.js')}></script>
      <KeepHere ask={ask} nation={kept ? null : nation} />
    </Layout>
  );
}

/** A page that is kept may be read after the day by which its facts are to be looked up again: it has the words with it. */
function Part({ part, kept }: { part: HelpPart; kept: boolean }) {
  return (
    <section id={part.part} aria-labelledby={`${part.part}-heading`}>
      <h2 id={`${part.part}-heading`}>{part.heading}</h2>
      {part.lines.map((line) => (
        <Line line={line} main={part.part === 'emergency'} kept={kept} />
      ))}
    </section>
  );
}

function Line({ line, main, kept }: { line: HelpLine; main: boolean; kept: boolean }) {
  return (
    <Card heading={line.name} level={3}>
      {line.ways.map((way, index) => (
        <p>
          <ButtonLink href={way.href} kind={main && index === 0 ? 'main' : 'second'}>
            {way.text}
          </ButtonLink>
        </p>
      ))}
      {line.open && (
        <p>
          <strong {...openingData(line.opening)}>{line.open}.</strong> {line.hours}
        </p>
      )}
      {line.more.map((words) => (
        <p>{words}</p>
      ))}
      {line.changed && (
        <p>
          <strong>{line.changed}</strong>
        </p>
      )}
      {kept && !line.changed && line.doubt && (
        <p hidden data-review-by={line.doubt.from}>
          <strong>{line.doubt.words}</strong>
        </p>
      )}
    </Card>
  );
}

/** What src/web/offline/opening.ts needs to say it for another moment: the page may have been open, or kept, for long. */
const openingData = (opening: HelpLine['opening']): Record<string, string> =>
  opening === null
    ? {}
    : {
        'data-hours': JSON.stringify(opening.hours),
        'data-open': opening.words.open,
        'data-today': JSON.stringify(opening.words.today),
        'data-later': JSON.stringify(opening.words.later),
      };

import { CRISIS_LINES } from '../../modules/crisis/index.ts';
import type { Ask, Page } from '../../platform/http/index.ts';
import { to } from '../addresses.ts';
import { Actions, ButtonLink, Card, Columns, Layout, PageHeading, Quiet } from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { nationFrom, presentHelp, type HelpLine, type HelpPart } from './present-help.ts';

/** Help now. Drawn from data in the program: it asks nothing of the database, so that it works when the database does not. */
export function showHelp(ask: Ask): Page {
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
      <Quiet>{help.asOf}</Quiet>
    </>
  );
  return (
    <Layout frame={frameOf(ask, 'open')} title={t('help.title')}>
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
        {emergency && <Part part={emergency} />}
        {urgent && <Part part={urgent} />}
        {help.changed && (
          <Card kind="needs" heading={help.changed.heading}>
            <p>
              <strong>{help.changed.words}</strong>
            </p>
          </Card>
        )}
        {others.map((part) => (
          <Part part={part} />
        ))}
      </Columns>
    </Layout>
  );
}

function Part({ part }: { part: HelpPart }) {
  return (
    <section id={part.part} aria-labelledby={`${part.part}-heading`}>
      <h2 id={`${part.part}-heading`}>{part.heading}</h2>
      {part.lines.map((line) => (
        <Line line={line} main={part.part === 'emergency'} />
      ))}
    </section>
  );
}

function Line({ line, main }: { line: HelpLine; main: boolean }) {
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
          <strong>{line.open}.</strong> {line.hours}
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
    </Card>
  );
}

import { lineOf, versionsOf, type Line, type Version } from '../../modules/plans/index.ts';
import { suggestionOf } from '../../modules/suggestions/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../platform/http/index.ts';
import { sayWhen, type T } from '../../platform/language/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { to } from '../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Form,
  Layout,
  makeForm,
  OwnWords,
  PageHeading,
  Quiet,
} from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { HelpedBy } from './about/helped-by.tsx';
import { idFrom } from './id-in-address.ts';
import { placeOf } from './line-here.ts';

const ON_A_PAGE = 10;

/** A line of any kind, each time that the person kept it: who, when, and the words. */
export async function showVersions(ask: RecordAsk): Promise<Page> {
  const { t, language, now } = ask;
  const id = idFrom(ask, 'id');
  const { line, from, versions, names } = await ask.record((tx) => read(tx, id, ask.query.get('from')));
  const shown = versions.slice(0, ON_A_PAGE);
  const last = shown.at(-1);
  const place = placeOf(line);
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('versions.title')} room={{ text: t('versions.back'), href: place }}>
      <div class="reading">
        <PageHeading lede={t('versions.lede')}>{t('versions.heading')}</PageHeading>
        {shown.map((version, index) => (
          <Card heading={sayWhen(language, version.writtenAt, now)}>
            {version.version === line.version && !line.removed && <Quiet>{t('versions.isNow')}</Quiet>}
            <Words t={t} version={version} before={versions[index + 1] ?? null} names={names} />
            {version.version === line.version && line.removed && (
              <Form form={makeForm(ask, { id: 'back' })} action={to.putBack(id)}>
                <Actions>
                  <Button kind="second">{t('plan.putBack')}</Button>
                </Actions>
              </Form>
            )}
          </Card>
        ))}
        <Actions>
          {last && last.version > 1 && (
            <ButtonLink href={`${to.versions(id)}?from=${last.version - 1}`} kind="second">
              {t('versions.older')}
            </ButtonLink>
          )}
          {from < line.version && (
            <ButtonLink href={to.versions(id)} kind="second">
              {t('versions.newest')}
            </ButtonLink>
          )}
        </Actions>
      </div>
    </Layout>
  );
}

interface Found {
  readonly line: Line;
  readonly from: number;
  /** One more than is shown, so that what changed in the last one can be told. */
  readonly versions: readonly Version[];
  /** Who suggested what was taken, by suggestion. */
  readonly names: ReadonlyMap<string, string>;
}

/** `asked`: the version to begin with, as it stands in the address; anything that is none is the newest. */
async function read(tx: PersonTx, id: string, asked: string | null): Promise<Found> {
  const line = await lineOf(tx, id);
  if (!line) throw new NotFound();
  const from = /^\d{1,9}$/.test(asked ?? '') ? Math.min(Number(asked), line.version) : line.version;
  const versions = await versionsOf(tx, id, from, ON_A_PAGE + 1);
  const names = new Map<string, string>();
  for (const { fromSuggestion } of versions) {
    const suggestion = fromSuggestion === null ? null : await suggestionOf(tx, fromSuggestion);
    if (suggestion) names.set(suggestion.id, suggestion.byName);
  }
  return { line, from, versions, names };
}

interface WordsProps {
  t: T;
  version: Version;
  before: Version | null;
  names: Found['names'];
}

function Words({ t, version, before, names }: WordsProps) {
  const { heading, helpedBy } = version.fields;
  const stayed = before !== null && before.words === version.words && before.removed === version.removed;
  return (
    <>
      <Quiet>
        {sayWho(t, version, before, names)}
        {stayed && ` ${t('versions.beside')}`}
      </Quiet>
      {!version.removed && (
        <>
          {heading && (
            <p dir="auto">
              <strong>{heading}</strong>
            </p>
          )}
          {version.words !== '' && <OwnWords text={version.words} />}
          <HelpedBy t={t} who={helpedBy} />
        </>
      )}
    </>
  );
}

function sayWho(t: T, version: Version, before: Version | null, names: Found['names']): string {
  if (version.removed) return t('versions.takenAway');
  if (version.fromSuggestion !== null) {
    const name = names.get(version.fromSuggestion);
    return name === undefined ? t('versions.tookPlain') : t('versions.took', { name });
  }
  if (before?.removed && before.words === version.words) return t('versions.putBack');
  return t(version.version === 1 ? 'versions.wroteFirst' : 'versions.wrote');
}

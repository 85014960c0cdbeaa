import { hostOf, type CarriedOut, type Line } from '../../../modules/plans/index.ts';
import type { WellLine } from '../../../modules/staying-well/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Actions, ButtonLink, Card, OwnParts, Quiet } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { LongWords } from '../../long-words.tsx';
import { HelpedBy } from '../about/helped-by.tsx';
import { Picture } from '../moments/picture-parts.tsx';
import { shortly } from '../shortly.ts';
import type { Waiting } from '../suggestions/present-suggestion.ts';
import { WaitingShown } from '../suggestions/suggestion-shown.tsx';
import { UnderShown } from '../parts/under-shown.tsx';

interface LineShownProps {
  ask: RecordAsk;
  line: WellLine;
  /** There is room for what the person does about it. */
  answered: boolean;
  carriedOut: readonly CarriedOut[];
  waiting: ReadonlyMap<string, readonly Waiting[]>;
}

/** A line of the plan, with what the person does about it. */
export function LineCard({ ask, line, answered, carriedOut, waiting }: LineShownProps) {
  const { t } = ask;
  const about = (
    <span class="nhsuk-u-visually-hidden">
      {' '}
      {t('plan.changeAbout')} {shortly(line.words, 60)}
    </span>
  );
  const hasRoom = answered || line.actions.length > 0;
  return (
    <Card id={`line-${line.id}`}>
      <LineWords ask={ask} line={line} />
      {hasRoom && <Quiet>{t('well.actionsHeading')}</Quiet>}
      {hasRoom && line.actions.length === 0 && <p>{t('well.actionsEmpty')}</p>}
      <UnderShown ask={ask} lines={line.actions} hrefOf={to.wellAction} carriedOut={carriedOut} waiting={waiting} />
      <Actions>
        {hasRoom && (
          <ButtonLink href={to.newWellAction(line.id)} kind="second">
            {t('well.addAction')}
            {about}
          </ButtonLink>
        )}
        <ButtonLink href={line.kind === 'tool' ? to.tool(line.id) : to.changeWellLine(line.id)} kind="quiet">
          {t('well.changeThis')}
          {about}
        </ButtonLink>
      </Actions>
      {waiting.get(line.id)?.map((each) => (
        <WaitingShown ask={ask} waiting={each} level={2} />
      ))}
    </Card>
  );
}

/** The words of a line, and for a tool how long it takes, where, with whom, its link and its picture. */
export function LineWords({ ask, line }: { ask: RecordAsk; line: Line }) {
  const { t } = ask;
  const { href, helpedBy, picture } = line.fields;
  return (
    <>
      <LongWords t={t} text={line.words} />
      <OwnParts parts={partsOf(t, line)} />
      {href && (
        <p>
          <a href={href} rel="external noopener noreferrer">
            {t('goal.elsewhere', { host: hostOf(href) })}
          </a>
        </p>
      )}
      {picture !== undefined && <Picture line={line} alone={t('well.picture')} />}
      <HelpedBy t={t} who={helpedBy} />
    </>
  );
}

/** What is said of a tool beside its words. */
export const partsOf = (t: T, line: Pick<Line, 'fields'>): { label: string; words: string }[] =>
  [
    { label: t('well.takes'), words: line.fields.takes ?? '' },
    { label: t('well.where'), words: line.fields.where ?? '' },
    { label: t('well.who'), words: line.fields.who ?? '' },
  ].filter((part) => part.words !== '');

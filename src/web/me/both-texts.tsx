import type { Child } from 'hono/jsx';
import type { Line } from '../../modules/plans/index.ts';
import type { Again, Ask } from '../../platform/http/index.ts';
import { sayWhen } from '../../platform/language/index.ts';
import { ButtonLink, Card, Columns, OwnWords, Quiet } from '../design/index.ts';

/** One field of a form in both its texts. */
export interface Text {
  readonly label: string;
  readonly now: string;
  readonly mine: string;
}

interface BothTextsProps {
  ask: Ask;
  again: Again | null;
  /** The line, or whatever else has versions of its own. */
  line: Pick<Line, 'version' | 'removed' | 'writtenAt'>;
  texts: readonly Text[];
  /** Where the line stands, for whoever leaves it as it is. */
  leave: string;
}

/** What was typed into a field, to be laid beside what is there now. */
export function typedText(again: Again | null, name: string): string {
  const typed = again?.typed[name];
  return typeof typed === 'string' ? typed : '';
}

/** True when the form that came back was drawn from an older version than the line has now. */
export const isClash = (again: Again | null, line: Pick<Line, 'version'>): again is Again =>
  again !== null && Number(again.typed['was']) !== line.version;

/** The line as it is now and as the person has just written it, side by side, when both were written at once. */
export function BothTexts({ ask, again, line, texts, leave }: BothTextsProps) {
  if (!isClash(again, line)) return <></>;
  const { t, language, now } = ask;
  const differing = texts.filter((text) => text.now !== text.mine);
  return (
    <>
      <Columns aside={<OneText heading={t('plan.clashMine')} ask={ask} texts={differing} side="mine" />}>
        <OneText heading={t('plan.clashNow')} ask={ask} texts={differing} side="now">
          <Quiet>
            {line.removed
              ? t('plan.clashAway')
              : t('plan.clashWritten', { when: sayWhen(language, line.writtenAt, now) })}
          </Quiet>
          <ButtonLink href={leave} kind="second">
            {t('plan.clashLeave')}
          </ButtonLink>
        </OneText>
      </Columns>
      <p>{t('plan.clashChoose')}</p>
    </>
  );
}

function OneText(props: { heading: string; ask: Ask; texts: readonly Text[]; side: 'now' | 'mine'; children?: Child }) {
  const { heading, ask, texts, side } = props;
  return (
    <Card heading={heading}>
      {texts.map((text) => (
        <>
          <Quiet>{text.label}</Quiet>
          {text[side] === '' ? <p>{ask.t('plan.nothingHere')}</p> : <OwnWords text={text[side]} />}
        </>
      ))}
      {props.children}
    </Card>
  );
}

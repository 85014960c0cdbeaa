import type { Line } from '../../../modules/plans/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { Actions, ButtonLink, Card, Looks, OwnWords } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { shortly } from '../shortly.ts';
import { WaitingShown } from '../suggestions/suggestion-shown.tsx';
import type { AtLine } from './at-line.ts';
import { headingOf, type ListShown } from './headings.ts';
import { HelpedBy } from './helped-by.tsx';

/** A part of About me on the person's own page. */
export function PartCard({ ask, line, waiting }: { ask: RecordAsk; line: Line; waiting: AtLine }) {
  const { t } = ask;
  const heading = headingOf(t, line);
  const { helpedBy } = line.fields;
  return (
    <Card>
      {heading !== '' && <h2 dir="auto">{heading}</h2>}
      <OwnWords text={line.words} />
      <HelpedBy t={t} who={helpedBy} />
      <p>
        <a class="steps__action" href={to.about(line.id)}>
          {t('common.change')}
          <span class="nhsuk-u-visually-hidden">
            {' '}
            {t('about.changeAbout')} {heading === '' ? shortly(line.words, 60) : heading}
          </span>
        </a>
      </p>
      {waiting.get(line.id)?.map((each) => (
        <WaitingShown ask={ask} waiting={each} />
      ))}
    </Card>
  );
}

/** Strengths, hopes or what gives meaning: a short list, each line with its own way to change it. */
export function ListCard({ ask, list, waiting }: { ask: RecordAsk; list: ListShown; waiting: AtLine }) {
  const { t } = ask;
  return (
    <Card heading={list.heading}>
      <Looks>
        {list.lines.map((line) => (
          <li>
            <span class="steps__words" dir="auto">
              {line.words}
            </span>{' '}
            <a class="steps__action" href={to.listLine(line.id)}>
              {t('common.change')}
              <span class="nhsuk-u-visually-hidden">
                {' '}
                {t('plan.changeAbout')} {shortly(line.words, 60)}
              </span>
            </a>
            {waiting.get(line.id)?.map((each) => (
              <WaitingShown ask={ask} waiting={each} />
            ))}
          </li>
        ))}
      </Looks>
      <Actions>
        <ButtonLink href={to.addToList(list.list)} kind="second">
          {t('about.listAdd')}
          <span class="nhsuk-u-visually-hidden"> {list.heading}</span>
        </ButtonLink>
      </Actions>
    </Card>
  );
}

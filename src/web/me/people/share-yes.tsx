import type { RoomToShare } from '../../../modules/sharing/index.ts';
import type { Again, RecordAsk } from '../../../platform/http/index.ts';
import { sayShortDate } from '../../../platform/language/index.ts';
import type { Level } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, ButtonLink, Form, HiddenField } from '../../design/index.ts';
import { formOf } from '../../frame.ts';
import { slugOf } from '../../with/room-words.ts';
import type { Companion } from './companion.ts';
import { conditionQuery } from './condition.ts';
import type { OwnNames } from './part-names.ts';
import { sayShared } from './present-sharing.ts';
import { wouldSeeParts, type PartsThought } from './share-parts.tsx';

/** What the person is thinking of; null when they only look. */
export interface Thought extends PartsThought {
  readonly level: Level;
  /** 'YYYY-MM-DD' */
  readonly until: string;
}

/** The preview of what the person is thinking of. */
export const addressOf = (key: string, room: RoomToShare, thought: Thought): string =>
  room === 'staying well'
    ? wouldSeeParts(key, thought)
    : `${to.wouldSee(key, room)}?${new URLSearchParams({ level: slugOf(thought.level), until: thought.until, ...conditionQuery(thought.condition) })}`;

/** Back to the form, as it was chosen. */
function chooseAgain(key: string, room: RoomToShare, thought: Thought | null): string {
  if (room !== 'staying well')
    return `${to.share(key)}?${new URLSearchParams({ room: slugOf(room), ...conditionQuery(thought?.condition ?? 'always') })}`;
  return thought ? wouldSeeParts(key, thought).replace(to.wouldSee(key, room), to.shareParts(key)) : to.shareParts(key);
}

interface YesProps {
  ask: RecordAsk;
  again: Again | null;
  companion: Companion;
  room: RoomToShare;
  thought: Thought | null;
  names: OwnNames;
}

/** What the yes means, and the press that says it; for somebody who only looks, the way to choosing. */
export function Yes({ ask, again, companion, room, thought, names }: YesProps) {
  const { t } = ask;
  const { key, name } = companion;
  const choose = chooseAgain(key, room, thought);
  if (!thought) {
    return (
      <Actions>
        <ButtonLink href={choose}>{t('people.choose')}</ButtonLink>
      </Actions>
    );
  }
  const { level, until, parts, condition } = thought;
  const day = sayShortDate(ask.language, until);
  const shared = sayShared(t, names, [{ room, parts }]);
  const onlyUnwell = condition === 'when I am unwell';
  return (
    <section>
      <h2>{t('people.yesHeading')}</h2>
      <p>
        {t(onlyUnwell ? 'unwell.yesMeansUnwell' : 'people.yesMeans', {
          does: t(`people.do.${level}`),
          room: shared,
          day,
        })}
      </p>
      <Form form={formOf(ask, again)} action={addressOf(key, room, thought)}>
        <HiddenField name="level" value={level} />
        <HiddenField name="condition" value={condition} />
        <HiddenField name="until" value={until} />
        <Actions>
          <Button>{onlyUnwell ? t('unwell.yesUnwell', { who: name }) : t('people.yes', { who: name, day })}</Button>
          <ButtonLink href={to.member(key)} kind="quiet">
            {t('people.no')}
          </ButtonLink>
          <a id="until" class="quiet-button" href={choose}>
            {t('people.chooseAgain')}
          </a>
        </Actions>
      </Form>
    </section>
  );
}

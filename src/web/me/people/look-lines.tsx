import type { LookQuestion } from '../../../modules/sharing/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { LookLine, Looks } from '../../design/index.ts';
import type { FollowedSaid } from '../hand-back/followed-said.ts';
import { Followed } from '../hand-back/followed-lines.tsx';
import type { LooksOfDay } from './present-looks.ts';
import { AskWhy } from './why-answer.tsx';

interface LinesProps {
  ask: RecordAsk;
  day: LooksOfDay;
  /** What the person asked about these looks. Left out for attempts: they saw nothing, so there is nothing to ask. */
  questions?: ReadonlyMap<string, LookQuestion>;
  /** Whether the way to ask stands there too: not on paper. */
  mayAsk?: boolean;
  /** What those said who opened wishes in hard times, by their first look. */
  followed?: ReadonlyMap<string, FollowedSaid>;
}

/** One day's looks: a plain sentence each, with the words that the viewer wrote, and what was asked and answered. */
export function LinesOfDay({ ask, day, questions, mayAsk = false, followed }: LinesProps) {
  return (
    <Looks>
      {day.lines.map((line) => (
        <OneLook ask={ask} line={line} questions={questions} mayAsk={mayAsk} followed={followed} />
      ))}
    </Looks>
  );
}

interface OneLookProps {
  ask: RecordAsk;
  line: LooksOfDay['lines'][number];
  questions: ReadonlyMap<string, LookQuestion> | undefined;
  mayAsk: boolean;
  followed: ReadonlyMap<string, FollowedSaid> | undefined;
}

/** What a look has beside its sentence stands here. */
function OneLook({ ask, line, questions, mayAsk, followed }: OneLookProps) {
  const { t } = ask;
  const { time, sentence, words, looks } = line;
  const said = looks.flatMap((look) => followed?.get(look) ?? []);
  return (
    <LookLine when={time}>
      {sentence}
      {words !== '' && (
        <>
          {' '}
          {t('looks.theyWrote')} <q dir="auto">{words}</q>
        </>
      )}
      {said.map((each) => (
        <p>
          <Followed said={each} />
        </p>
      ))}
      {questions && <AskWhy ask={ask} looks={looks} questions={questions} about={sentence} mayAsk={mayAsk} />}
    </LookLine>
  );
}

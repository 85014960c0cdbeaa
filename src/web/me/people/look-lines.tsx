import type { RecordAsk } from '../../../platform/http/index.ts';
import { LookLine, Looks } from '../../design/index.ts';
import type { LooksOfDay } from './present-looks.ts';

/** One day's looks: a plain sentence each, with the words that the viewer wrote. */
export function LinesOfDay({ ask, day }: { ask: RecordAsk; day: LooksOfDay }) {
  return (
    <Looks>
      {day.lines.map((line) => (
        <OneLook ask={ask} line={line} />
      ))}
    </Looks>
  );
}

/** What a look has beside its sentence stands here. */
function OneLook({ ask, line }: { ask: RecordAsk; line: LooksOfDay['lines'][number] }) {
  const { t } = ask;
  const { time, sentence, words } = line;
  return (
    <LookLine when={time}>
      {sentence}
      {words !== '' && (
        <>
          {' '}
          {t('looks.theyWrote')} <q dir="auto">{words}</q>
        </>
      )}
    </LookLine>
  );
}

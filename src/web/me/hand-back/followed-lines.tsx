import { LookLine, Looks } from '../../design/index.ts';
import type { FollowedSaid } from './followed-said.ts';

/** What everybody who was asked said, a line each. */
export function FollowedLines({ said }: { said: readonly FollowedSaid[] }) {
  return (
    <Looks>
      {said.map((each) => (
        <LookLine>
          <Followed said={each} />
        </LookLine>
      ))}
    </Looks>
  );
}

/** The newest answer, and under it what was answered before: nothing that was said goes away. */
export function Followed({ said: { sentence, because, before } }: { said: FollowedSaid }) {
  return (
    <>
      {sentence}
      {because !== '' && (
        <>
          {' '}
          <q dir="auto">{because}</q>
        </>
      )}
      {before.map((each) => (
        <p class="quiet">
          {each.sentence}
          {each.because !== '' && (
            <>
              {' '}
              <q dir="auto">{each.because}</q>
            </>
          )}
        </p>
      ))}
    </>
  );
}

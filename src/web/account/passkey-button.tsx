import type { Child } from 'hono/jsx';
import { asset } from '../design/index.ts';

interface PasskeyButtonProps {
  /** What pressing it does: `make` a passkey for this account, or `use` one to sign in. */
  kind: 'make' | 'use';
  /** Where the question comes from, and where the answer goes. */
  begin: string;
  finish: string;
  /** The page that somebody came for. */
  next?: string | null;
  /** What is said when the person stopped, when the passkey was not taken, and when we could not be reached. */
  stopped: string;
  refused: string;
  broken: string;
  /** Stands above the button, and shows only with it. */
  above?: Child;
  children?: Child;
}

/** Hidden until the browser shows that it can do passkeys (src/web/browser/passkey.ts); its words come with it, so that they are in the page's language. */
export function PasskeyButton({
  kind,
  begin,
  finish,
  next,
  stopped,
  refused,
  broken,
  above,
  children,
}: PasskeyButtonProps) {
  return (
    <div
      hidden
      data-passkey={kind}
      data-begin={begin}
      data-finish={finish}
      data-next={next ?? undefined}
      data-stopped={stopped}
      data-refused={refused}
      data-broken={broken}
    >
      {above}
      <div class="actions">
        <button type="button" class="nhsuk-button nhsuk-button--secondary">
          {children}
        </button>
      </div>
      <p role="status"></p>
      <script type="module" src={asset('passkey.js')}></script>
    </div>
  );
}

import type { Child } from 'hono/jsx';

export function Steps({ children }: { children?: Child }) {
  return <ul class="steps">{children}</ul>;
}

interface StepProps {
  /** In words, "Doing it"; `now` only draws the eye to it. */
  state: string;
  now?: boolean | undefined;
  /** `about` is heard after the link's words, so that "Change" says what it changes. */
  action?: { text: string; href: string; about?: string | undefined };
  below?: Child;
  children?: Child;
}

export function Step({ state, now = false, action, below, children }: StepProps) {
  return (
    <li>
      <span class={now ? 'steps__state steps__state--now' : 'steps__state'}>{state}</span>
      <span class="steps__words" dir="auto">
        {children}
      </span>
      {action && (
        <a class="steps__action" href={action.href}>
          {action.text}
          {action.about && <span class="nhsuk-u-visually-hidden"> {action.about}</span>}
        </a>
      )}
      {below && <div class="steps__below">{below}</div>}
    </li>
  );
}

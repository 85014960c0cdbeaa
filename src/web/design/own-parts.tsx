/** What is written in parts: what each is called, and the words below it exactly as they were written. */
export function OwnParts({ parts }: { parts: readonly { readonly label: string; readonly words: string }[] }) {
  if (parts.length === 0) return <></>;
  return (
    <dl class="parts">
      {parts.map(({ label, words }) => (
        <div>
          <dt>{label}</dt>
          <dd dir="auto">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { Child } from 'hono/jsx';

/** Something that is printed, with one line that stands at the foot of every sheet of it. A table's foot is the only one that every browser repeats. */
export function OnEveryPage({ line, children }: { line: string; children?: Child }) {
  return (
    <table class="every-page" role="presentation">
      <tbody>
        <tr>
          <td>{children}</td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <td>
            <p>{line}</p>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

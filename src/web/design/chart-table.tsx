import type { Child } from 'hono/jsx';

interface ChartTableProps {
  /** What opens it. */
  summary: string;
  /** What the table is called; heard and printed, since it may be read without its picture. */
  caption: string;
  columns: readonly string[];
  /** One list of cells a row; the first names the row. */
  rows: readonly (readonly Child[])[];
  /** On a page for paper. */
  open: boolean;
  children?: Child;
}

/** What a picture shows, as words and numbers. On a screen it is closed until somebody asks for it; on a page for paper it simply stands there. */
export function ChartTable({ summary, caption, columns, rows, open, children }: ChartTableProps) {
  const table = (
    <>
      <table>
        <caption dir="auto">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr>
              <th scope="row">{first}</th>
              {rest.map((cell) => (
                <td dir="auto">{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </>
  );
  if (open) return <div class="chart__table">{table}</div>;
  return (
    <details class="fold chart__table">
      <summary>{summary}</summary>
      <div>{table}</div>
    </details>
  );
}

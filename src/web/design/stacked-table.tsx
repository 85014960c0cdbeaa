import type { Child } from 'hono/jsx';

interface StackedTableProps {
  caption: string;
  columns: readonly { text: string; sorted?: boolean | undefined }[];
  /** One list of cells a row; the first cell names the row. Null: nothing to say there. */
  rows: readonly (readonly (Child | null)[])[];
}

/**
 * A table for many rows of several words each. On a narrow screen each row stands for itself, with the column's name above each cell;
 * the roles are written out, since a table that is laid out otherwise is no longer told as one. The caption is heard, not seen: the page's
 * heading says it already.
 */
export function StackedTable({ caption, columns, rows }: StackedTableProps) {
  const label = (place: number) => (
    <span class="stacked__label" aria-hidden="true">
      {columns[place]?.text}
    </span>
  );
  return (
    <table class="stacked" role="table">
      <caption class="nhsuk-u-visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ text, sorted }) => (
            <th scope="col" role="columnheader" aria-sort={sorted ? 'ascending' : undefined}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((cells) => (
          <tr role="row">
            {cells.map((cell, place) =>
              place === 0 ? (
                <th scope="row" role="rowheader">
                  {cell}
                </th>
              ) : (
                <td role="cell">
                  {cell !== null && label(place)}
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

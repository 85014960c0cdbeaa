import type { Child } from 'hono/jsx';

interface Fact {
  readonly key: string;
  readonly value: Child;
  readonly action?: { readonly text: string; readonly href: string; readonly about?: string | undefined };
}

export function Facts({ rows }: { rows: readonly Fact[] }) {
  return (
    <dl class="nhsuk-summary-list">
      {rows.map(({ key, value, action }) => (
        <div class={`nhsuk-summary-list__row${action ? '' : ' nhsuk-summary-list__row--no-actions'}`}>
          <dt class="nhsuk-summary-list__key">{key}</dt>
          <dd class="nhsuk-summary-list__value">{value}</dd>
          {action && (
            <dd class="nhsuk-summary-list__actions">
              <a href={action.href}>
                {action.text}
                <span class="nhsuk-u-visually-hidden"> {action.about ?? key}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

interface TableProps {
  caption: string;
  columns: readonly { text: string; number?: boolean | undefined }[];
  /** One list of cells a row; the first cell names the row. */
  rows: readonly (readonly Child[])[];
}

/** Scrolls sideways inside itself on a narrow screen, and can be reached by keyboard to do so. */
export function Table({ caption, columns, rows }: TableProps) {
  const cellClass = (index: number) => (columns[index]?.number ? 'table__number' : undefined);
  return (
    <div class="table" role="region" aria-label={caption} tabindex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ text }, index) => (
              <th scope="col" class={cellClass(index)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr>
              {cells.map((cell, index) =>
                index === 0 ? <th scope="row">{cell}</th> : <td class={cellClass(index)}>{cell}</td>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

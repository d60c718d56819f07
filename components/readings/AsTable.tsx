import type { JSX } from 'preact';
import { translate } from '@/utils/localization/translate';

interface AsTableProps {
  caption: string;
  columns: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly string[])[];
}

/** What a drawing shows, as a table for who does not see it or wants the numbers; folded. */
export function AsTable({ caption, columns, rows }: AsTableProps): JSX.Element {
  return (
    <details class="readings-table">
      <summary>{translate('readingsAsTable')}</summary>
      <div class="readings-scroll" tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption class="spoken">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

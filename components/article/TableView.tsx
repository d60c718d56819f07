import type { JSX } from 'preact';
import type { Cell, Run } from '@/utils/article/article';
import { translate } from '@/utils/localization/translate';
import { Runs } from './Runs';

interface TableProps {
  id?: string;
  caption: readonly Run[];
  rows: readonly (readonly Cell[])[];
}

/** A table that scrolls by itself when it is wider than the page, also by keyboard. */
export function TableView({ id, caption, rows }: TableProps): JSX.Element {
  return (
    <div class="table" role="region" aria-label={translate('articleTable')} tabIndex={0} {...(id === undefined ? {} : { id })}>
      <table>
        {caption.length > 0 && (
          <caption>
            <Runs runs={caption} />
          </caption>
        )}
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => {
                const spans = { colSpan: cell.columns ?? 1, rowSpan: cell.rows ?? 1 };
                return cell.header ? (
                  <th key={column} scope={row === 0 ? 'col' : 'row'} {...spans}>
                    <Runs runs={cell.runs} />
                  </th>
                ) : (
                  <td key={column} {...spans}>
                    <Runs runs={cell.runs} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

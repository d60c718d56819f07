import type { Block, Cell, Run } from './article';
import type { Conversion } from './conversion';
import { toRuns } from './toRuns';

/** Cells longer than this on the average (characters) are columns of a page, not of a table. */
const longCell = 400;

/** A table of data; null for one that only lays out the page: a single cell, a single column, or cells that hold prose or tables. */
export function toTable(table: Element, conversion: Conversion): Block | null {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const cells = rows.map((row) => [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th'));
  const all = cells.flat();
  const widest = Math.max(0, ...cells.map((row) => row.length));
  const prose = all.some((cell) => cell.querySelector('table,h1,h2,h3,p + p + p,blockquote,figure') !== null);
  const average = all.reduce((sum, cell) => sum + cell.textContent.trim().length, 0) / Math.max(1, all.length);
  if (table.getAttribute('role') === 'presentation' || widest < 2 || rows.length < 2 || prose || average > longCell) return null;
  const caption = table.querySelector('caption');
  return {
    kind: 'table',
    caption: caption === null ? [] : toRuns(caption.childNodes, conversion),
    rows: cells.map((row) => row.map((cell) => toCell(cell, conversion))).filter((row) => row.length > 0),
  };
}

function toCell(cell: Element, conversion: Conversion): Cell {
  const runs: Run[] = toRuns(cell.childNodes, conversion);
  const [columns, rows] = [span(cell, 'colspan'), span(cell, 'rowspan')];
  return { header: cell.localName === 'th', runs, ...(columns !== null && { columns }), ...(rows !== null && { rows }) };
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number | null {
  const value = Number(/^\d{1,3}$/u.exec(cell.getAttribute(name) ?? '')?.[0] ?? 1);
  return value > 1 ? value : null;
}

import { isOver, withUnit, type Figure, type Measurement } from './measurement';

const head = ['', 'Taccuino', 'beside', 'figure', 'limit', ''];

/** A measurement as a Markdown table that also reads well in a terminal, under its name and how it was measured. */
export function tableOf({ name, how, figures }: Measurement): string {
  const rows = [head, ...figures.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const [first = '', ...rest] = rows.map(
    (row) => `| ${row.map((cell, column) => aligned(cell, widths[column] ?? 0, column)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width, column) => (isNumeric(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [`## ${name}`, '', how, '', first, rule, ...rest].join('\n');
}

function cellsOf(figure: Figure): string[] {
  const { what, ours = '', beside = '', value, unit, limit } = figure;
  const verdict = limit === null ? '' : isOver(figure) ? 'OVER' : 'ok';
  return [what, ours, beside, withUnit(value, unit), limit === null ? '' : `≤ ${withUnit(limit, unit)}`, verdict];
}

/** All columns between what is measured and the verdict. */
function isNumeric(column: number): boolean {
  return column > 0 && column < head.length - 1;
}

function aligned(cell: string, width: number, column: number): string {
  return isNumeric(column) ? cell.padStart(width) : cell.padEnd(width);
}

/** Rows as text that a spreadsheet takes cell by cell when it is pasted: a tab between cells, a line for each row; what breaks lines inside a cell becomes a space. */
export function figuresAsTable(rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => row.map((cell) => cell.replaceAll(/\s+/gu, ' ').trim()).join('\t')).join('\n')}\n`;
}

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Conversion } from './conversion';
import { toTable } from './toTable';

const conversion: Conversion = {
  address: 'https://www.glistatigenerali.com/economia/un-pezzo/',
  targets: new Set(),
  notes: new Map(),
  blocksIn: () => [],
};
const tableOf = (inside: string, attributes = '') =>
  toTable(
    new DOMParser().parseFromString(`<table ${attributes}>${inside}</table>`, 'text/html').querySelector('table') as Element,
    conversion,
  );
const cell = (text: string, header = false) => ({ header, runs: text === '' ? [] : [{ text }] });

describe('toTable', () => {
  it('reads caption, headers and cells, empty ones too', () => {
    const table = tableOf(
      '<caption>Le <b>spese</b></caption><thead><tr><th>Anno</th><th>Euro</th></tr></thead><tbody><tr><th>2024</th><td></td></tr></tbody>',
    );
    expect(table).toEqual({
      kind: 'table',
      caption: [{ text: 'Le ' }, { text: 'spese', marks: ['strong'] }],
      rows: [
        [cell('Anno', true), cell('Euro', true)],
        [cell('2024', true), cell('')],
      ],
    });
  });

  it('keeps how many columns and rows a cell takes, where it is a number', () => {
    const table = tableOf(
      '<tr><td colspan="2" rowspan="1">a</td><td>b</td></tr><tr><td rowspan="tre">c</td><td colspan="-2" rowspan="3">d</td></tr>',
    );
    expect(table).toMatchObject({
      rows: [
        [{ columns: 2 }, {}],
        [{}, { rows: 3 }],
      ],
    });
    expect(JSON.stringify(table).match(/columns|"rows":\d/g)).toHaveLength(2);
  });

  it.each([
    ['a single row', '<tr><td>a</td><td>b</td></tr>'],
    ['a single column', '<tr><td>a</td></tr><tr><td>b</td></tr>'],
    ['nothing', ''],
    ['headings', '<tr><td><h2>a</h2></td><td>b</td></tr><tr><td>c</td><td>d</td></tr>'],
    ['a table', '<tr><td><table><tr><td>x</td></tr></table></td><td>b</td></tr><tr><td>c</td><td>d</td></tr>'],
    ['paragraphs', '<tr><td><p>a</p><p>b</p><p>c</p></td><td>x</td></tr><tr><td>1</td><td>2</td></tr>'],
    ['prose', `<tr><td>${'parola '.repeat(300)}</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>`],
  ])('is none where the table holds %s', (_, inside) => {
    expect(tableOf(inside)).toBeNull();
  });

  it('is none where the page says that it only lays out', () => {
    const inside = '<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>';
    expect(tableOf(inside)).not.toBeNull();
    expect(tableOf(inside, 'role="presentation"')).toBeNull();
  });
});

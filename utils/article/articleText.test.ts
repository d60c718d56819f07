import { expect, it } from 'vitest';
import type { Block } from './article';
import { articleSpans, articleText } from './articleText';

const p = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

const body: Block[] = [
  {
    kind: 'paragraph',
    runs: [{ text: 'Il  primo ' }, { text: ' paragrafo', marks: ['emphasis'] }, { text: '1', note: 'nota-1' }, { text: '.' }],
  },
  { kind: 'heading', level: 2, runs: [{ text: 'Un titolo' }] },
  { kind: 'divider' },
  { kind: 'quote', blocks: [p('Prima riga.'), p('Seconda riga.')], source: [{ text: 'Dante' }] },
  {
    kind: 'list',
    ordered: false,
    items: [[p('uno')], [p('due'), { kind: 'list', ordered: true, items: [[p('due e mezzo')]] }], [p('  ')], [p('tre')]],
  },
  { kind: 'figure', image: { address: 'https://a.example/b.jpg', alternative: 'muta' }, caption: [{ text: 'Una didascalia' }] },
  { kind: 'embed', address: 'https://a.example/', label: 'Un video' },
  {
    kind: 'table',
    caption: [{ text: 'Tabella' }],
    rows: [
      [
        { header: true, runs: [{ text: 'anno' }] },
        { header: true, runs: [{ text: 'quota' }] },
      ],
      [
        { header: false, runs: [] },
        { header: false, runs: [{ text: '12 %' }] },
      ],
    ],
  },
  { kind: 'verse', lines: [[{ text: 'Gemmea l’aria' }], [{ text: ' il sole così chiaro' }]] },
  { kind: 'code', text: 'let  a;\n  a = 1;' },
  { kind: 'note', id: 'nota-1', label: '1', blocks: [p('La nota.')] },
];

const text = [
  'Il primo paragrafo.',
  'Un titolo',
  'Prima riga.',
  'Seconda riga.',
  'Dante',
  'uno\ndue\ndue e mezzo\ntre',
  'Una didascalia',
  'Tabella\nanno\tquota\n12 %',
  'Gemmea l’aria\nil sole così chiaro',
  'let a;\na = 1;',
  'La nota.',
].join('\n\n');

it('joins blocks by a blank line and says nothing for what has no text', () => {
  expect(articleText(body)).toBe(text);
});

it('gives a span to each leaf, at the place of its text', () => {
  const spans = articleSpans(body).map(
    ({ start, end, kind, quoted, path }) => `${path.join('.')} ${kind}${quoted ? '*' : ''} ${text.slice(start, end)}`,
  );
  expect(spans).toEqual([
    '0 paragraph Il primo paragrafo.',
    '1 heading Un titolo',
    '3.0 paragraph* Prima riga.',
    '3.1 paragraph* Seconda riga.',
    '3 quote* Dante',
    '4.0.0 paragraph uno',
    '4.1.0 paragraph due',
    '4.1.1.0.0 paragraph due e mezzo',
    '4.3.0 paragraph tre',
    '5 figure Una didascalia',
    '7 table Tabella',
    '7.0.0 table anno',
    '7.0.1 table quota',
    '7.1.1 table 12 %',
    '8 verse Gemmea l’aria\nil sole così chiaro',
    '9 code let a;\na = 1;',
    '10.0 paragraph La nota.',
  ]);
});

it('is empty for an empty body', () => {
  expect(articleText([])).toBe('');
  expect(articleSpans([{ kind: 'divider' }])).toEqual([]);
});

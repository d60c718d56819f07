import { describe, expect, test } from 'vitest';
import { divider, embed, figure, h2, h3, inline, list, note, numbered, p, quote, table, verse } from './writing';

describe('inline marks', () => {
  test('plain text is one run', () => {
    expect(inline('L’acqua costa 2,10 euro.')).toEqual([{ text: 'L’acqua costa 2,10 euro.' }]);
  });

  test('emphasis and strong, also one inside the other', () => {
    expect(inline('a *b* **c *d*** e')).toEqual([
      { text: 'a ' },
      { text: 'b', marks: ['emphasis'] },
      { text: ' ' },
      { text: 'c ', marks: ['strong'] },
      { text: 'd', marks: ['emphasis', 'strong'] },
      { text: ' e' },
    ]);
  });

  test('a link keeps the marks around it and those inside it', () => {
    expect(inline('*vedi [la **relazione**](https://example.org/r)*')).toEqual([
      { text: 'vedi ', marks: ['emphasis'] },
      { text: 'la ', marks: ['emphasis'], link: 'https://example.org/r' },
      { text: 'relazione', marks: ['emphasis', 'strong'], link: 'https://example.org/r' },
    ]);
  });

  test('a note reference is a run of its own, known by its note', () => {
    expect(inline('Lo dice l’Istat[^2].')).toEqual([{ text: 'Lo dice l’Istat' }, { text: '2', note: 'nota-2' }, { text: '.' }]);
  });

  test('a backslash takes a mark literally, and brackets of an omission stay', () => {
    expect(inline('3 \\* 4 e «così […] sia»')).toEqual([{ text: '3 * 4 e «così […] sia»' }]);
    expect(inline('\\[^1]')).toEqual([{ text: '[^1]' }]);
  });

  test('only web and mail addresses make a link', () => {
    expect(inline('[x](javascript:alert)')).toEqual([{ text: '[x](javascript:alert)' }]);
    expect(inline('[x](mailto:a@example.org)')).toEqual([{ text: 'x', link: 'mailto:a@example.org' }]);
  });

  test('a mark left open is refused', () => {
    expect(() => inline('una *parola')).toThrow('una *parola');
    expect(() => inline('[una **parola](https://example.org/)**')).toThrow('left open');
  });

  test('an empty string has no runs', () => {
    expect(inline('')).toEqual([]);
  });
});

describe('blocks', () => {
  const paragraph = (text: string) => ({ kind: 'paragraph', runs: [{ text }] });

  test('paragraphs, subheadings and a break', () => {
    expect([p('a'), h2('b'), h3('c'), divider()]).toEqual([
      paragraph('a'),
      { kind: 'heading', level: 2, runs: [{ text: 'b' }] },
      { kind: 'heading', level: 3, runs: [{ text: 'c' }] },
      { kind: 'divider' },
    ]);
  });

  test('a quotation has one paragraph or several, and a source or none', () => {
    expect(quote('a')).toEqual({ kind: 'quote', blocks: [paragraph('a')], source: [] });
    expect(quote(['a', 'b'], { source: 'Tizio, *Opere*' })).toEqual({
      kind: 'quote',
      blocks: [paragraph('a'), paragraph('b')],
      source: [{ text: 'Tizio, ' }, { text: 'Opere', marks: ['emphasis'] }],
    });
  });

  test('lists, one inside the other too', () => {
    expect(numbered(['a', [p('b'), list(['c'])]])).toEqual({
      kind: 'list',
      ordered: true,
      items: [[paragraph('a')], [paragraph('b'), { kind: 'list', ordered: false, items: [[paragraph('c')]] }]],
    });
  });

  test('a figure points at the publisher’s uploads', () => {
    expect(figure({ file: 'porto-vecchio.jpg', alternative: 'Un molo', width: 800, height: 500, caption: 'Il *molo*' })).toEqual({
      kind: 'figure',
      image: {
        address: 'https://www.glistatigenerali.com/wp-content/uploads/porto-vecchio.jpg',
        alternative: 'Un molo',
        width: 800,
        height: 500,
      },
      caption: [{ text: 'Il ' }, { text: 'molo', marks: ['emphasis'] }],
    });
    expect(figure({ file: 'a.jpg', alternative: '', width: 1, height: 1 })).toHaveProperty('caption', []);
  });

  test('the first row of a table is its header', () => {
    expect(
      table('t', [
        ['a', 'b'],
        ['c', ''],
      ]),
    ).toEqual({
      kind: 'table',
      caption: [{ text: 't' }],
      rows: [
        [
          { header: true, runs: [{ text: 'a' }] },
          { header: true, runs: [{ text: 'b' }] },
        ],
        [
          { header: false, runs: [{ text: 'c' }] },
          { header: false, runs: [] },
        ],
      ],
    });
  });

  test('verse, embed and note', () => {
    expect(verse(['a', 'b'])).toEqual({ kind: 'verse', lines: [[{ text: 'a' }], [{ text: 'b' }]] });
    expect(embed('https://example.org/v', 'Il video', 'video')).toEqual({
      kind: 'embed',
      address: 'https://example.org/v',
      label: 'Il video',
      media: 'video',
    });
    expect(note('nota-1', '1', 'Vedi.')).toEqual({ kind: 'note', id: 'nota-1', label: '1', blocks: [paragraph('Vedi.')] });
  });
});

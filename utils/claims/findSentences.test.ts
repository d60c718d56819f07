import { describe, expect, it } from 'vitest';
import { findSentences } from './findSentences';

const text = 'La rete idrica perde acqua ogni giorno. Il Comune lo sa da anni.\n\nNessuno ha ancora pagato i tubi nuovi.';
const textsOf = (whole: string, spans?: Parameters<typeof findSentences>[1]) =>
  findSentences(whole, spans).map(({ start, end }) => whole.slice(start, end));

describe('findSentences', () => {
  it('takes every part between blank lines for a paragraph where no spans are given', () => {
    const found = findSentences(text, undefined);
    expect(textsOf(text)).toEqual([
      'La rete idrica perde acqua ogni giorno.',
      'Il Comune lo sa da anni.',
      'Nessuno ha ancora pagato i tubi nuovi.',
    ]);
    expect(found.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
    expect(found.map(({ opensParagraph }) => opensParagraph)).toEqual([true, false, true]);
    for (const { start, end, words } of found) for (const word of words) expect(word.start >= start && word.end <= end).toBe(true);
  });

  it('reads prose alone, and counts only its paragraphs', () => {
    const end = text.indexOf('\n\n');
    const spans = [
      { start: 0, end, kind: 'heading', quoted: false },
      { start: end + 2, end: text.length, kind: 'list', quoted: false },
    ];
    expect(findSentences(text, spans).map(({ start, paragraph }) => [start, paragraph])).toEqual([[end + 2, 0]]);
  });

  it('believes no span that is not of this text', () => {
    const kind = 'paragraph';
    const end = text.indexOf('\n\n');
    const whole = { start: 0, end, kind, quoted: false };
    expect(
      textsOf(text, [
        whole,
        { ...whole, start: 10 },
        { ...whole, start: 70, end: 60 },
        { ...whole, start: 70, end: text.length + 1 },
        { ...whole, start: -5 },
      ]),
    ).toHaveLength(2);
    expect(findSentences(text, [])).toEqual([]);
  });

  it('knows somebody else’s words by the span, by the block and by the marks', () => {
    const quotation = '«La rete perde acqua ogni giorno e nessuno la ripara da anni.»';
    const quotedOf = (whole: string, kind: string, quoted: boolean) =>
      findSentences(whole, [{ start: 0, end: whole.length, kind, quoted }]).map((sentence) => sentence.quoted);
    expect(quotedOf('La rete perde acqua ogni giorno.', 'paragraph', true)).toEqual([true]);
    expect(quotedOf('La rete perde acqua ogni giorno.', 'quote', false)).toEqual([true]);
    expect(quotedOf(quotation, 'paragraph', false)).toEqual([true]);
    expect(quotedOf('La rete detta «Appia» perde acqua ogni giorno.', 'paragraph', false)).toEqual([false]);
  });

  it('does not count a paragraph in which no sentence is', () => {
    expect(findSentences('Ecco qui.\n\nLa rete perde acqua.', undefined).map(({ paragraph }) => paragraph)).toEqual([0]);
  });

  it('leaves out what is no sentence: two words, a page without a full stop', () => {
    expect(textsOf('Ecco qui. La rete perde acqua.')).toEqual(['La rete perde acqua.']);
    expect(textsOf(`${'senza punto '.repeat(200)}fine`)).toEqual([]);
    expect(findSentences('', undefined)).toEqual([]);
  });

  it('reads of an endless text its beginning and its end', () => {
    const paragraph = `${'La rete perde acqua ogni giorno che passa. '.repeat(20).trim()}\n\n`;
    const long = paragraph.repeat(500).trim();
    const found = findSentences(long, undefined);
    expect(found.length).toBeLessThanOrEqual(1200);
    expect(found[0]?.start).toBe(0);
    expect(found.at(-1)?.end).toBe(long.length);
  });
});

import { describe, expect, it } from 'vitest';
import { pieces } from '@/tests/site/pieces';
import { hardTexts, mutatedText, oddText } from '@/tests/support/oddTexts';
import { articleText } from '@/utils/article/articleText';
import { findKeyClaims } from './findKeyClaims';

/** What must hold of the claims of any text: verbatim parts without blanks around, in range, never two that overlap, the same every time. */
function expectSound(text: string): void {
  for (const options of [{}, { limit: 6 }]) {
    const source = { title: text.slice(0, 60), standfirst: text.slice(60, 160), text };
    const claims = findKeyClaims(source, options);
    expect(findKeyClaims(source, options)).toEqual(claims);
    let last = 0;
    for (const { start, end, score } of claims.toSorted((one, other) => one.start - other.start)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(Number.isFinite(score)).toBe(true);
      last = end;
    }
    expect(claims.length).toBeLessThanOrEqual(options.limit ?? 7);
  }
}

describe('claims of texts that nobody would write', () => {
  it.each(hardTexts)('hold for %s', (_, text) => {
    expectSound(text);
    expectSound(`${text} Bisogna cambiare strada, perché la scuola italiana non ha più maestri. ${text}`);
  });

  it.each([
    ['as it is written', '\n\n'],
    ['in one paragraph', ' '],
  ])('hold for 200,000 words, %s', (_, between) => {
    const whole = pieces.map(({ blocks }) => articleText(blocks).replaceAll('\n\n', between)).join(between) + between;
    const text = whole.repeat(Math.ceil(200_000 / whole.split(/\s+/u).length));
    const claims = findKeyClaims({ title: 'Acqua', standfirst: null, text });
    expect(claims.length).toBeGreaterThanOrEqual(3);
    for (const { start, end } of claims) expect(text.slice(start, end)).toMatch(/^\S[\s\S]{20,1200}\S$/u);
  });

  it('hold for 200,000 words of a paragraph each', () => {
    expect(findKeyClaims({ title: 'Acqua', standfirst: null, text: 'la\n\nrete\n\nperde\n\nacqua\n\n'.repeat(50_000) })).toEqual([]);
  });

  it('hold for three hundred texts without sense', () => {
    for (let seed = 1; seed <= 300; seed += 1) expectSound(oddText(seed, 200));
  });

  it('hold for pieces with a few characters changed', () => {
    for (const [index, piece] of pieces.entries()) expectSound(mutatedText(articleText(piece.blocks).slice(0, 4000), index + 1));
  });
});

import { expect, it } from 'vitest';
import { alignWords } from './alignWords';
import { describePassage } from './describePassage';
import { passageEdges } from './passageEdges';
import { readWords } from './readWords';
import { soughtWords } from './soughtWords';

const text = 'Le gru non si muovono da anni. Il porto vecchio resta fermo, e chi passa sul molo non le vede nemmeno più.';

function edges(quotation: string, later: string): { words: string; kept: number; cut: boolean } | null {
  const start = text.indexOf(quotation);
  const sought = soughtWords(describePassage(text, { start, end: start + quotation.length }));
  const weights = new Float32Array(sought.count).fill(1);
  const page = readWords(later);
  const span = passageEdges(alignWords(sought.keys, weights, page.keys, 0, page.count), sought, weights, page, later);
  return span && { words: later.slice(page.starts[span.from], page.ends[span.to - 1]), kept: span.kept, cut: span.cut };
}

it('goes from the first to the last word that is left', () => {
  expect(edges('Il porto vecchio resta fermo', text.replace('vecchio', 'nuovo'))).toEqual({
    words: 'Il porto nuovo resta fermo',
    kept: expect.closeTo(0.8) as number,
    cut: false,
  });
});

it('takes an edited edge along, with as many words as now stand there', () => {
  expect(edges('porto vecchio', text.replace('vecchio', 'dei nostri nonni'))?.words).toBe('porto dei nostri nonni');
  expect(edges('porto vecchio', text.replace('Il porto', 'Quel gran bacino'))?.words).toMatch(/bacino vecchio$/u);
});

it('knows a word with a typo', () => {
  expect(edges('porto vecchio', text.replace('vecchio', 'vechcio'))?.kept).toBeGreaterThan(0.8);
});

it('counts words between which others were put as less than all', () => {
  expect(edges('Il porto vecchio', text.replace('porto vecchio', 'porto, dicono, vecchio'))).toMatchObject({
    words: 'Il porto, dicono, vecchio',
    kept: expect.closeTo(0.945) as number,
  });
});

it('says where a passage was cut out, and believes its neighbours about a few edited words', () => {
  expect(edges('porto vecchio', text.replace('porto vecchio ', ''))).toMatchObject({ kept: 0, cut: true });
  expect(edges('porto vecchio', text.replace('porto vecchio', 'molo nuovo'))).toEqual({ words: 'molo nuovo', kept: 0, cut: false });
  expect(edges('porto vecchio', 'Tutt’altro.')).toBeNull();
});

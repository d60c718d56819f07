import { expect, it } from 'vitest';
import { contextLikeness, type ContextLikeness } from './contextLikeness';
import { describePassage } from './describePassage';
import { readWords } from './readWords';
import { soughtWords } from './soughtWords';

const text = 'Le gru non si muovono da anni. Il porto resta fermo, e chi passa sul molo non le vede nemmeno più.';
const words = 'Il porto resta fermo';

function likeness(later: string, quotation = words): ContextLikeness {
  const start = text.indexOf(quotation);
  const sought = soughtWords(describePassage(text, { start, end: start + quotation.length }));
  const page = readWords(later);
  const from = readWords(later.slice(0, later.indexOf(quotation))).count;
  return contextLikeness(page, { from, to: from + sought.to - sought.from }, sought, new Float32Array(sought.count).fill(1));
}

it('is whole where nothing changed, and none among strangers', () => {
  expect(likeness(text)).toEqual({ before: 1, after: 1 });
  expect(likeness(`Ieri ha piovuto molto. ${words}: così dicono tutti.`)).toEqual({ before: 0, after: 0 });
});

it('loses a little by what was pushed between, and counts near words more than far ones', () => {
  const pushed = likeness(text.replace(words, `${words} (pubblicità: iscriviti alla newsletter del mattino)`)).after!;
  expect(pushed).toBeGreaterThan(0.8);
  expect(pushed).toBeLessThan(1);
  const nearEdited = likeness(text.replace('da anni', 'mai più')).before!;
  const farEdited = likeness(text.replace('Le gru', 'I moli')).before!;
  expect(farEdited).toBeGreaterThan(nearEdited);
});

it('does not miss what lies beyond the ends of a text', () => {
  expect(likeness(text, 'Le gru non').before).toBeNull();
  expect(likeness(`si muovono da anni. ${words}, e chi`)).toEqual({ before: 1, after: 0.3 });
  expect(likeness(words)).toEqual({ before: null, after: null });
});

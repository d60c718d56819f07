import { expect, it } from 'vitest';
import { hardTexts, oddText } from '@/tests/support/oddTexts';
import { passageSpans } from './passageSpans';

const passagesOf = (text: string): string[] => passageSpans(text).map(({ start, end }) => text.slice(start, end));
const sentence = 'La rete idrica della città perde più di un terzo dell’acqua che le viene affidata. ';

it('takes each paragraph as a passage, and a short one together with the next', () => {
  const [long, other] = [sentence.repeat(4).trim(), sentence.repeat(3).trim()];
  expect(passagesOf(`I numeri\n\n${long}\n\n${other}\n\nFine.`)).toEqual([`I numeri\n\n${long}`, other, 'Fine.']);
});

it('cuts a long paragraph between sentences, in parts of about the same length', () => {
  const parts = passagesOf(sentence.repeat(30).trim());
  expect(parts.length).toBe(3);
  for (const part of parts) expect(part).toMatch(/^La rete .*affidata\.$/su);
  const lengths = parts.map(({ length }) => length);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(sentence.length * 2);
});

it('cuts a sentence without end between words, and a word without end outside of its pairs', () => {
  expect(passagesOf('parola '.repeat(400)).every((part) => /^parola.*parola$/su.test(part) && part.length <= 900)).toBe(true);
  for (const part of passagesOf('😀'.repeat(2000))) expect(part.isWellFormed()).toBe(true);
});

it.each([...hardTexts.map(([, text]) => text), ...Array.from({ length: 200 }, (_, seed) => oddText(seed, 400))])(
  'leaves nothing but blanks between passages: %#',
  (text) => {
    let end = 0;
    for (const passage of passageSpans(text)) {
      expect(text.slice(end, passage.start).trim()).toBe('');
      expect(passage.end).toBeGreaterThan(passage.start);
      expect(passage.end - passage.start).toBeLessThanOrEqual(900);
      end = passage.end;
    }
    expect(text.slice(end).trim()).toBe('');
  },
);

import { expect, it } from 'vitest';
import { hardTexts, oddText } from '@/tests/support/oddTexts';
import { bestPassage } from './bestPassage';
import { topicWords, wordFinder } from './topicWords';

const filler = 'Qui si parla di tutt’altro, con una certa calma, in un paragrafo che non finisce tanto presto quanto si vorrebbe e che perciò resta solo, senza che nessuno lo unisca al vicino di casa.'; // prettier-ignore
const choose = (text: string, words: string) => {
  const worths = new Map(topicWords(words).map(({ root }, index) => [root, index + 1]));
  return bestPassage(text, worths, wordFinder(new Set(worths.keys())));
};

it('chooses the passage with more of what is worth most, and paints it', () => {
  const wanted = `Il dissalatore di Napoli. ${filler} Un Dissalatore costa.`;
  const text = `L’acqua, l’acqua. ${filler} ${filler}\n\n${wanted}\n\n${filler} ${filler}`;
  const passage = choose(text, 'acqua Napoli dissalatore');
  expect(text.slice(passage?.start, passage?.end)).toBe(wanted);
  expect(passage?.painted.map(({ start, end }) => wanted.slice(start, end))).toEqual(['dissalatore', 'Napoli', 'Dissalatore']);
  expect([...(passage?.shared.values() ?? [])]).toEqual(['dissalatore', 'Napoli']);
});

it('gives a word without the capital that only the head of a sentence gives it', () => {
  expect([...(choose('Acqua passata. Il Po scorre.', 'acqua po scorre')?.shared.values() ?? [])]).toEqual(['scorre', 'acqua']);
});

it('finds none where nothing is shared', () => {
  expect(choose(filler, 'acqua')).toBeNull();
  expect(choose('', 'acqua')).toBeNull();
});

it.each([...hardTexts.map(([, text]) => text), ...Array.from({ length: 60 }, (_, seed) => oddText(seed, 300))])(
  'shows of any text a slice, and paints words of it in order: %#',
  (text) => {
    const passage = choose(text, text.slice(0, text.length / 2));
    if (!passage) return;
    expect(text.slice(passage.start, passage.end)).toBe(passage.text);
    let end = 0;
    for (const mark of passage.painted) {
      expect(mark.start).toBeGreaterThanOrEqual(end);
      expect(topicWords(passage.text.slice(mark.start, mark.end)).length).toBe(1);
      end = mark.end;
    }
    expect(end).toBeLessThanOrEqual(passage.text.length);
  },
);

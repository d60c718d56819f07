import { expect, it } from 'vitest';
import { choosePassage } from './choosePassage';
import { painterOf } from './paintedWords';
import { parseQuery } from './parseQuery';

const choose = (text: string, query: string) => {
  const chosen = choosePassage(text, painterOf(parseQuery(query), []));
  return (
    chosen && {
      words: text.slice(chosen.start, chosen.end),
      marks: chosen.marks.map(({ start, end }) => text.slice(start, end)),
      asked: chosen.asked,
    }
  );
};
const before = 'Una frase che non dice niente di tutto questo, e che continua per un bel pezzo senza dire niente a nessuno. ';

it('takes the sentence with most of what was asked for, whole', () => {
  const text = `Il porto è lontano.\n\n${before}Il porto di Trieste aspetta da ventidue piani di riuso che qualcuno decida qualche cosa per la città vecchia. ${before}`;
  const chosen = choose(text, 'porto Trieste ');
  expect(chosen?.words.startsWith('Il porto di Trieste aspetta')).toBe(true);
  expect(chosen).toMatchObject({ marks: ['porto', 'Trieste'], asked: 2 });
  expect(chosen?.words.length).toBeLessThanOrEqual(260);
});

it('cuts a sentence that is too long between words, around what is painted', () => {
  const text = `${'parole su parole '.repeat(60)}acqua ${'e altre parole '.repeat(60)}.`;
  const chosen = choose(text, 'acqua ');
  expect(chosen?.words).toContain('acqua');
  expect(chosen?.words.length).toBeLessThanOrEqual(260);
  expect(text.split(' ')).toEqual(expect.arrayContaining(chosen?.words.split(' ') ?? []));
});

it('goes on to the next sentence where one is short, never beyond the paragraph', () => {
  expect(choose(`L’acqua manca. ${before}\nAltro.`, 'acqua ')?.words).toBe(`L’acqua manca. ${before}`.trim());
  expect(choose('L’acqua manca.\nAltro capoverso.', 'acqua ')?.words).toBe('L’acqua manca.');
});

it('is null where nothing of it stands', () => {
  expect(choose('Il porto.', 'acqua ')).toBeNull();
  expect(choose('', 'acqua ')).toBeNull();
});

it('paints what overlaps once', () => {
  expect(choose('libertà di stampa', '"libertà di stampa" stampa ')?.marks).toEqual(['libertà di stampa']);
});

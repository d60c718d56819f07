import { expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { mayFollow, mayOpen } from './clauseOpening';
import { describeSentence } from './sentence';

/** The clause begins behind ‖. */
const opens = (marked: string) => {
  const text = marked.replace('‖', '');
  const at = marked.indexOf('‖');
  const words = wordsOf(text);
  const place = { paragraph: 0, opensParagraph: true, quoted: false };
  const part = (start: number, end: number) =>
    describeSentence(
      text,
      start,
      end,
      words.filter((word) => word.start >= start && word.end <= end),
      place,
    );
  return mayFollow(part(0, at)) && mayOpen(text, part(at, text.length));
};

it.each([
  'Si discute molto; ‖il comune ha venduto le case',
  'Si discute molto; ‖bisogna ripartire dalle case',
  'Si discute molto; ‖non c’è una casa libera',
  'Si discute molto; ‖vendere le case è un errore',
  'Si discute molto; ‖chi vive fuori paga due volte',
  'Si discute molto; ‖Milano vende le sue case',
])('begins a clause in “%s”', (text) => {
  expect(opens(text)).toBe(true);
});

it.each([
  'Si discute molto; ‖può soltanto vendere le case',
  'Si discute molto; ‖la guarda senza capire',
  'Si discute molto; ‖questo spiega tutto',
  'Si discute molto; ‖il primo ha venduto le case',
  'Si discute molto; ‖una città che vende le case',
  'Si discute molto; ‖per questo il comune vende',
  'Se nessuno paga: ‖il comune vende le case',
  'Il ministro lo dice: ‖il comune vende le case',
  'Non è vero: ‖il comune vende le case',
  'Chi lo sa? e ‖il comune vende le case',
])('begins none in “%s”', (text) => {
  expect(opens(text)).toBe(false);
});

import { expect, it } from 'vitest';
import { completeQuery } from './completeQuery';

const values = { author: ['Giulia Neri', 'Ugo Riva'], section: ['Società', 'Cultura'], label: ['tesi'] };
const complete = (text: string, caret = text.length, language: 'it' | 'en' = 'it') =>
  completeQuery(text, caret, values, language).map(({ written }) => written);

it.each([
  ['', []],
  ['acqua ', []],
  ['acqua a', ['autore:', 'a:']],
  ['e', ['etichetta:', 'è:']],
  ['-se', ['sezione:']],
  ['autore:', ['autore:"Giulia Neri"', 'autore:"Ugo Riva"']],
  ['autore:ri', ['autore:"Ugo Riva"']],
  ['sezione:soc', ['sezione:"Società"']],
  ['è:', ['è:nonletto', 'è:iniziato', 'è:letto', 'è:archiviato']],
  ['is:n', ['is:nonletto']],
  ['colore:d', ['colore:dato', 'colore:domanda']],
  ['da:20', []],
  ['umore:', []],
  ['"autore', []],
])('offers for %j %j', (text, offered) => {
  expect(complete(text)).toEqual(offered);
});

it('offers English names where the interface speaks English', () => {
  expect(complete('se', 2, 'en')).toEqual(['section:']);
  expect(complete('is:', 3, 'en')).toEqual(['is:unread', 'is:reading', 'is:read', 'is:archived']);
});

it('puts the completion where the part stands, and the caret behind it', () => {
  const [first] = completeQuery('acqua -sez porto', 10, values, 'it');
  expect(first).toEqual({ written: 'sezione:', query: 'acqua -sezione:porto', caret: 15 });
  const [value] = completeQuery('sezione:cul porto', 11, values, 'it');
  expect(value).toEqual({ written: 'sezione:"Cultura"', query: 'sezione:"Cultura" porto', caret: 18 });
});

import { expect, it } from 'vitest';
import { dayOf, meetsFilters } from './meetsFilters';
import { parseQuery } from './parseQuery';
import { type PieceFacts } from './pieceFacts';

const piece: PieceFacts = {
  address: 'https://www.glistatigenerali.com/economia/acqua/',
  savedAt: Date.UTC(2025, 5, 1),
  publishedOn: '2024-03-10',
  section: 'Società',
  authors: ['Giulia Neri', 'Ugo De Santis'],
  tags: ['acqua pubblica'],
  labels: ['tesi'],
  markLabels: ['capitolo due'],
  inks: ['figure', 'question'],
  hasNotes: false,
  minutes: 4,
  readingState: 'reading',
  readShare: 0.4,
};

it.each([
  'autore:neri',
  'autore:"giulia n',
  'autore:"Giulia Neri"',
  'autore:neri autore:santis',
  'sezione:societa',
  'sezione:economia sezione:società',
  'etichetta:pubblica',
  'etichetta:"acqua pubblica"',
  'etichetta:tesi etichetta:"capitolo due"',
  'da:2024-03-10 a:2024-03-10',
  'è:iniziato è:letto',
  'ha:evidenziazioni',
  'ha:etichette',
  'colore:dato colore:domanda',
  '-è:letto -ha:note',
])('is what %s asks for', (text) => {
  expect(meetsFilters(piece, parseQuery(text))).toBe(true);
});

it.each([
  'autore:iulia',
  'autore:"neri giulia"',
  'autore:neri autore:bianchi',
  'sezione:economia',
  'autore:"giulia n"',
  'etichetta:"acqua"',
  'etichetta:tesina',
  'da:2024-04',
  'a:2024-02',
  'è:nonletto',
  'ha:note',
  'colore:dato colore:tesi',
  '-autore:neri',
  '-colore:dato',
])('is not what %s asks for', (text) => {
  expect(meetsFilters(piece, parseQuery(text))).toBe(false);
});

it('places a piece without a date by the day on which it was saved', () => {
  expect(dayOf({ ...piece, publishedOn: null })).toBe('2025-06-01');
  expect(meetsFilters({ ...piece, publishedOn: null }, parseQuery('da:2025'))).toBe(true);
});

it('is the whole value where it stands in quotes, and not one that only begins so', () => {
  const sections = ['Cultura', 'Cultura e società', 'cultura'].map((section) => ({ ...piece, section }));
  const asked = (text: string) => sections.filter((facts) => meetsFilters(facts, parseQuery(text))).map(({ section }) => section);
  expect(asked('sezione:"Cultura"')).toEqual(['Cultura', 'cultura']);
  expect(asked('sezione:cultura')).toEqual(['Cultura', 'Cultura e società', 'cultura']);
});

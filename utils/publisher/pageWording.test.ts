import { expect, it } from 'vitest';
import { commentsCounted, isErrorTitle, isHouseWording, isListingTitle, isLoginTitle, withoutSiteName } from './pageWording';

it.each([
  ['L’ora di niente – Gli Stati Generali', 'L’ora di niente'],
  ['L’ora di niente | glistatigenerali.com', 'L’ora di niente'],
  ['L’ora di niente ‹ Gli Stati Generali', 'L’ora di niente'],
  ['Gli Stati Generali', ''],
  ['Gli Stati Generali » Un titolo', 'Un titolo'],
  ['Verso gli Stati generali della cultura', 'Verso gli Stati generali della cultura'],
])('%s is titled %s', (title, own) => {
  expect(withoutSiteName(title)).toBe(own);
});

it.each([
  ['12 commenti', 12],
  ['1 commento', 1],
  ['Commenti (3)', 3],
  ['5 pensieri su “Un pezzo”', 5],
  ['Commenti · 5', 5],
  ['Commenti [5]', 5],
  ['Commenti – 5', 5],
  ['Tutti i commenti (5)', 5],
  ['Leggi i 5 commenti', 5],
  ['Discussione: 5', 5],
  ['Un commento', 1],
  ['Nessun commento', 0],
  ['9 responses to “L’ora”', 9],
  ['Commenti', null],
  ['12 commensali', null],
])('%s counts %s', (line, count) => {
  expect(commentsCounted(line)).toBe(count);
});

it('knows the headings of pages that are no pieces', () => {
  expect(['Pagina non trovata', 'Errore 404', 'Errore: 404', '404'].map(isErrorTitle)).toEqual([true, true, true, true]);
  expect(['L’errore di Cartesio', '500 anni di Lutero'].map(isErrorTitle)).toEqual([false, false]);
  expect(['Accesso', 'Accedi', 'Password dimenticata?'].map(isLoginTitle)).toEqual([true, true, true]);
  expect(isLoginTitle('Accesso negato ai cronisti')).toBe(false);
  expect(['Risultati per «acqua»', '#mobilità', 'Articoli di Ada Neri'].map(isListingTitle)).toEqual([true, true, true]);
  expect(isListingTitle('Ricercatori in fuga')).toBe(false);
});

it('knows the site by its own words', () => {
  expect(isHouseWording('Accedi a glistatigenerali.com')).toBe(true);
  expect(isHouseWording('Brains & Contest')).toBe(true);
  expect(isHouseWording('Privacy Policy')).toBe(false);
});

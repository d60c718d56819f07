import { expect, it } from 'vitest';
import { isChosen, toggleChoice, type FacetChoice } from './facetChoice';

const cultura: FacetChoice = { facet: 'section', value: 'Cultura' };
const ada: FacetChoice = { facet: 'author', value: 'Ada Prova' };
const year: FacetChoice = { facet: 'year', value: '2024' };
const unread: FacetChoice = { facet: 'state', value: 'unread' };

it.each([
  ['', cultura, 'sezione:"Cultura"'],
  ['acqua ', ada, 'acqua autore:"Ada Prova"'],
  ['', year, 'da:2024 a:2024'],
  ['acqua', unread, 'acqua è:nonletto'],
  ['sezione:cultura', { facet: 'label', value: 'da «citare»' }, 'sezione:cultura etichetta:"da citare"'],
] as const)('“%s” and a choice become a query that asks for it, and back', (query, choice, chosen) => {
  expect(isChosen(query, choice)).toBe(false);
  expect(toggleChoice(query, choice, 'it')).toBe(chosen);
  expect(isChosen(chosen, choice)).toBe(true);
  expect(toggleChoice(chosen, choice, 'it')).toBe(query.trim());
});

it('writes English where the reader reads it, and takes out what was written otherwise', () => {
  expect(toggleChoice('', unread, 'en')).toBe('is:unread');
  expect(toggleChoice('section:"CULTURA" "acqua alta" -porto', cultura, 'it')).toBe('"acqua alta" -porto');
  expect(toggleChoice('-sezione:cultura', cultura, 'it')).toBe('-sezione:cultura sezione:"Cultura"');
});

it('takes a value without a letter for chosen in no query', () => {
  expect(isChosen('', { facet: 'label', value: '★' })).toBe(false);
});

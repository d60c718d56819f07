import { expect, it } from 'vitest';
import { isName, namesInARow, namesOfByline } from './bylineNames';

it.each([
  ['di Luciano Pilotti', ['Luciano Pilotti']],
  ['Di  Ada Neri e Ugo Riva', ['Ada Neri', 'Ugo Riva']],
  ['di Ada Neri, Ugo Riva e Lia De Sanctis', ['Ada Neri', 'Ugo Riva', 'Lia De Sanctis']],
  ['di Ada Neri ed Ettore D’Amico', ['Ada Neri', 'Ettore D’Amico']],
  ['di redazione', ['redazione']],
  ['a cura di Maria della Valle', ['Maria della Valle']],
  ['scritto da Ugo Riva', ['Ugo Riva']],
  ['di Gli Stati Generali', []],
  ['di chi è la colpa', []],
  ['di Milano si parla poco', []],
  ['Ada Neri', []],
  ['diritti e doveri', []],
  ['', []],
])('%s is signed by %j', (line, names) => {
  expect(namesOfByline(line)).toEqual(names);
});

it('reads a row of names without an opening word', () => {
  expect(namesInARow('Ada Neri · Ugo Riva')).toEqual(['Ada Neri', 'Ugo Riva']);
});

it('tells a name from a login', () => {
  expect([isName('redazione'), isName('lpilotti'), isName('J.-P. Sartre')]).toEqual([true, false, true]);
});

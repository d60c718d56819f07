import { expect, it } from 'vitest';
import { findQuantities } from '@/utils/text/findQuantities';
import { measuredThing, namingWords } from './measuredThing';

function thingOf(text: string, which = 0): string | null {
  const quantities = findQuantities(text);
  const quantity = quantities[which];
  if (quantity === undefined) throw new Error(`no quantity in “${text}”`);
  const whole = { start: 0, end: text.length };
  const thing = measuredThing(text, quantity, whole, namingWords(text, whole, quantities));
  return thing === null ? null : text.slice(thing.start, thing.end);
}

it.each([
  ['Abbiamo seguito 4.300 imprese manifatturiere che esportano.', 'imprese manifatturiere'],
  ['Si perde il 42 per cento dell’acqua immessa in rete.', 'acqua immessa'],
  ['Ci sono 12 milioni di metri cubi d’acqua potabile da pagare.', 'acqua potabile'],
  ['La produttività per addetto è cresciuta del 2,1 % in un decennio.', 'produttività per addetto'],
  ['Il margine operativo è sceso in media di 1,4 punti.', 'margine operativo'],
  ['Il tasso che esse pagano è rimasto superiore di 2,5 punti.', 'tasso'],
  ['È stato annunciato un calo del 12 % per tutti.', 'calo'],
  ['Si è visto un calo del 12 %, e non basta.', 'calo'],
  ['Il tasso di occupazione (62,3 %) resta basso.', 'tasso di occupazione'],
  ['Gli errori materiali dal 6,3 % allo 0,9 % sono pochi.', 'errori materiali'],
  ['Spenderemo 3,2 miliardi in crediti d’imposta.', 'in crediti d’imposta'],
  ['Servono 5 milioni di euro per le scuole.', null],
])('in “%s” it is “%s”', (text, thing) => {
  expect(thingOf(text)).toBe(thing);
});

it('is never taken from beyond a stop, nor made of another figure', () => {
  expect(thingOf('A Reggio ne basterebbero poche: 90.000 euro, l’1,5 % della spesa.', 0)).toBeNull();
  expect(thingOf('A Reggio ne basterebbero poche: 90.000 euro, l’1,5 % della spesa.', 1)).toBe('spesa');
});

it('bears a sentence that is only a figure', () => {
  expect(thingOf('42 %')).toBeNull();
});

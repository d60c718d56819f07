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
  ['Un appartamento di 60 mq supera i prezzi di tutti.', 'appartamento'],
  ['Il film dura 24 ore e nessuno lo guarda.', null],
  ['Francesca ha ventiquattro anni.', 'Francesca'],
  ['In Italia nel Novecento sono stati immessi 9 miliardi di metri cubi.', null],
  ['Sono stati condannati a multe dai 600 euro in giù.', null],
  ['Il 50 % degli intervistati ritiene che basti.', 'intervistati'],
  ['È la tempesta più grande degli ultimi 40 anni.', null],
  ['Approssimando 10 chilogrammi si sbaglia poco.', null],
  ['La piazza ha una capienza di 5.000 persone.', 'persone'],
  ['Il pozzo ha raggiunto la profondità di 107 km.', 'profondità'],
  ['La Sardegna ne consuma soltanto 8.000.', null],
  ['L’energia scorre abbondante da 30 anni.', null],
  ['Il 10 % in termini demografici resta poco.', null],
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

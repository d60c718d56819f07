import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { describeSentence } from '../sentence';
import { kindsOf } from './kindsOf';

const kinds = (text: string, quoted = false) =>
  kindsOf(describeSentence(text, 0, text.length, wordsOf(text), { paragraph: 3, opensParagraph: false, quoted }));

describe('kindsOf', () => {
  it.each([
    ['Un comune su tre ha chiuso l’asilo.', 'numeric'],
    ['Il canone alto rende vuote le botteghe del centro.', 'causal'],
    ['I pendolari prendono l’auto perché il treno non arriva.', 'causal'],
    ['Tra dieci anni quel borgo sarà un museo.', 'forecast'],
    ['Il nuovo ponte porterebbe in valle altre mille auto.', 'forecast'],
    ['Il rischio è di perdere in un anno quello che abbiamo costruito in venti.', 'forecast'],
    ['Le nostre biblioteche aprono rispetto a quelle spagnole la metà del tempo.', 'comparison'],
    ['Quanto più la strada è larga, tanto più le auto corrono.', 'comparison'],
    ['Secondo il sindaco la piazza è già un parcheggio.', 'attribution'],
    ['Il parroco ripete: «La fiducia è la sola cosa che i poveri possano prestarsi».', 'attribution'],
    ['La gratuità è l’unica politica che funzioni.', 'thesis'],
    ['Bisogna rifare i tubi prima delle strade.', 'thesis'],
  ])('%s is %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    ['Il museo ha riaperto il 4 marzo del 2019.', 'numeric'],
    ['Perché il treno non arriva mai in orario?', 'causal'],
    ['La città dovrebbe pensarci e vorrebbe farlo subito.', 'forecast'],
    ['La piazza era vuota già in primavera.', 'forecast'],
    ['Nel rispetto degli altri si impara a stare insieme.', 'comparison'],
    ['Le strade del centro restano vuote di sera.', 'attribution'],
    ['Il teatro “Verdi” resta chiuso anche la domenica.', 'attribution'],
    ['Chi pagherà i tubi della città?', 'thesis'],
    ['Nel 1911 la cooperativa aprì con quaranta soci.', 'thesis'],
    ['Il ministro ha detto che i tubi della città sono nuovi.', 'thesis'],
  ])('%s is not %s', (text, kind) => {
    expect(kinds(text)).not.toContain(kind);
  });

  it('says of somebody else’s words only that they are so', () => {
    expect(kinds('Bisogna rifare i tubi, perché perdono il 20% dell’acqua.', true)).toEqual(['attribution']);
  });

  it('finds none in what says nothing', () => {
    expect(kinds('')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { describeSentence } from '../sentence';
import { assertsFigure } from './assertedFigure';

const asserts = (text: string) =>
  assertsFigure(describeSentence(text, 0, text.length, wordsOf(text), { paragraph: 0, opensParagraph: false, quoted: false }));

describe('assertsFigure', () => {
  it.each([
    'La Spagna perde il 20 % dell’acqua.',
    'La Spagna perde il 3,5% dell’acqua.',
    'I poveri sono il dieci per cento della città.',
    'Il piano costa € 3 milioni.',
    'La rete disperde 8 miliardi di metri cubi.',
    'I licenziati sono 1.482.',
    'Le 1.400 gestioni vanno chiuse.',
    'Lo perdono 387 Comuni del Mezzogiorno.',
    'Al paese servivano quaranta maestri.',
    'Hanno firmato trecento studenti e duemila operai.',
    'Un italiano su tre non vota.',
    'Muoiono 3 pazienti su 10.',
    'Due terzi delle case sono vuote.',
    'La strada perde la metà del suo traffico.',
    'Il prezzo è il doppio di prima.',
    'Sono tre chilometri di recinzione.',
    'Centinaia di famiglie aspettano.',
    'In sei anni 70 botteghe hanno chiuso.',
    'Negli ultimi otto anni 250 maestri sono andati in pensione.',
    'Negli anni 48 botteghe hanno chiuso.',
    'Negli anni 60 botteghe hanno chiuso.',
    'In sei anni settanta botteghe hanno chiuso.',
    'Nel ’68 le botteghe erano l’80 per cento.',
  ])('%s', (text) => {
    expect(asserts(text)).toBe(true);
  });

  it.each([
    'Nel 2019 la settima giunta durò tre mesi.',
    'Il treno parte alle 10.30 del 24 marzo.',
    'La linea 84 si ferma in piazza da 30 anni.',
    'L’articolo 18 non c’è più, e il Covid-19 nemmeno.',
    'Il caccia F35 vola a metà marzo.',
    'Gli anni Settanta sono finiti.',
    'La centrale nasce alla fine degli anni 50.',
    'Negli anni 60 la valle si svuota.',
    'Dagli anni 80 restano soltanto le botteghe.',
    'Nei primi anni 90 Bologna cresce.',
    'Tra gli anni sessanta e settanta nascono le botteghe.',
    'Gli anni settanta furono lunghi, i primi anni sessanta no.',
    "I ragazzi del ’68 hanno fatto gli anni ’70 e anche gli anni '80.",
    'Due amici aspettavano da quaranta minuti.',
    'Lo dice Adele Quaranta, che ha due figli.',
    'Si gioca a metà campo.',
    'L’ho letto sette volte.',
    'Su questo punto uno solo tace.',
    'Nessun numero.',
    '',
  ])('not %s', (text) => {
    expect(asserts(text)).toBe(false);
  });

  it('takes what stands in a clause for the clause alone', () => {
    const text = 'Perde il 20% e nessuno lo sa.';
    const start = text.indexOf('e nessuno');
    const words = wordsOf(text).filter((word) => word.start >= start);
    const clause = describeSentence(text, start, text.length, words, { paragraph: 0, opensParagraph: false, quoted: false });
    expect(assertsFigure(clause)).toBe(false);
  });
});

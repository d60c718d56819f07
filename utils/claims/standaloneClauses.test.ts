import { expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { describeSentence } from './sentence';
import { standaloneClauses } from './standaloneClauses';

const clausesOf = (text: string) => {
  const sentence = describeSentence(text, 0, text.length, wordsOf(text), {
    paragraph: 0,
    opensParagraph: true,
    quoted: false,
  });
  return standaloneClauses(text, sentence).map(({ start, end }) => text.slice(start, end));
};

const filler = 'con una lunga serie di precisazioni che nessuno aveva chiesto e che nessuno avrebbe letto';

it('finds the clause behind a semicolon, without its “ma”', () => {
  const text = `Il discorso sulle fondazioni ${filler} sarebbe lungo; ma la politica industriale dovrebbe smettere di premiare la taglia delle imprese e cominciare a premiare il legame; il resto, ${filler}, viene dopo.`;
  expect(clausesOf(text)).toContain(
    'la politica industriale dovrebbe smettere di premiare la taglia delle imprese e cominciare a premiare il legame',
  );
});

it('cuts what only adds, a gerund or a “mentre”', () => {
  const text = `Negli ultimi dieci anni lo Stato ha speso tre miliardi in crediti per le fusioni, ottenendo quasi nulla ${filler}, mentre i distretti ${filler} hanno aspettato.`;
  expect(clausesOf(text)).toContain('Negli ultimi dieci anni lo Stato ha speso tre miliardi in crediti per le fusioni');
});

it.each([
  [
    'a denial loses what is held instead',
    `Il problema di questo Paese non è la piccola dimensione delle imprese che lo tengono in piedi da anni; ma la solitudine ${filler}, ${filler}, ${filler}.`,
  ],
  [
    'the verb is only that of a relative clause',
    `Ecco il conto: due miliardi e mezzo di euro per le famiglie italiane che vivono in quartieri dove nessuno passa mai, ${filler}, ${filler}.`,
  ],
  [
    'what announces a quotation',
    `Un vecchio imprenditore di Carpi che conosceva bene il mestiere mi ha detto una volta: «Professore, ${filler} e ${filler} e ${filler}».`,
  ],
  [
    'a condition without its consequence',
    `Se nei prossimi cinque anni il governo non saprà spostare quelle risorse dalla taglia al legame, mentre ${filler}, i distretti ${filler} non ci saranno più.`,
  ],
])('finds nothing where %s', (_, text) => {
  expect(clausesOf(text)).toEqual([]);
});

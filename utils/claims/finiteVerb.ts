import type { Word } from '@/utils/text/wordsOf';

const known = new Set(
  (
    'e sono siamo siete era erano fu furono ha hanno abbiamo aveva avevano ho va vanno fa fanno da danno sta stanno puo possono deve devono vuole vogliono sa sanno dice dicono viene vengono tiene tengono resta restano ' +
    'serve servono basta bastano bisogna occorre manca mancano esiste esistono nasce nascono cresce crescono perde perdono vale valgono costa costano paga pagano chiede chiedono prende prendono mette mettono porta portano ' +
    'produce producono diventa diventano significa rappresenta dipende riguarda conta cambia cambiano finisce finiscono arriva arrivano parla parlano vive vivono muore muoiono lavora lavorano decide decidono chiude chiudono ' +
    'apre aprono passa passano torna tornano rimane sembra sembrano appare segnala mostra mostrano dimostra insegna spiega racconta nasconde permette consente comporta provoca genera trova trovano lascia lasciano crea creano ' +
    'rende rendono aiuta rischia rischiano corre guarda pensa crede sente vede vedono compra vende vendono spende spendono guadagna scende sale cala calano aumenta aumentano tocca toccano funziona funzionano potrebbe dovrebbe ' +
    'sarebbe avrebbe vorrebbe c’è prosegue tremano annuncia'
  ).split(' '),
);
const endings = [
  'ono',
  'ano',
  'avano',
  'evano',
  'ivano',
  'ava',
  'eva',
  'iva',
  'arono',
  'irono',
  'ettero',
  'rebbe',
  'rebbero',
  'ranno',
  'iamo',
  'emmo',
  'ammo',
];
const nouns = new Set(
  'mano piano umano italiano americano europeo sano strano lontano romano milanese buono suono tono trono uno nessuno ognuno ciascuno telefono prova nuova uomo comparativa iniziativa alternativa legislativa persona cittadino umano urbano cristiano sano invano vano meridiano quotidiano anziano artigiano siciliano napoletano veneziano italiana perdono capitano divano abbandono patrono'.split(
    ' ',
  ),
);

/** Whether any of the words is surely a finite verb of Italian: a frequent form, or an ending that hardly anything else has. May miss rare verbs. */
export function hasFiniteVerb(words: readonly Word[], textAt: (word: Word) => string): boolean {
  return words.some((word) => {
    const written = textAt(word).toLowerCase();
    // “e” and “da” are verbs only with their accent.
    if (word.folded === 'e') return written === 'è';
    if (word.folded === 'da') return written === 'dà';
    if (known.has(word.folded)) return true;
    if (nouns.has(word.folded) || word.folded.length < 5) return false;
    return (
      written.endsWith('rà') || (written.endsWith('ò') && written.length > 3) || endings.some((ending) => word.folded.endsWith(ending))
    );
  });
}

import type { Word } from '@/utils/text/wordsOf';

const known = new Set(
  (
    'e sono siamo siete era erano fu furono ha hanno abbiamo aveva avevano ho va vanno fa fanno da danno sta stanno puo possono deve devono vuole vogliono sa sanno dice dicono viene vengono tiene tengono resta restano ' +
    'serve servono basta bastano bisogna occorre manca mancano esiste esistono nasce nascono cresce crescono perde perdono vale valgono costa costano paga pagano chiede chiedono prende prendono mette mettono porta portano ' +
    'produce producono diventa diventano significa rappresenta dipende riguarda conta cambia cambiano finisce finiscono arriva arrivano parla parlano vive vivono muore muoiono lavora lavorano decide decidono chiude chiudono ' +
    'apre aprono passa passano torna tornano rimane sembra sembrano appare segnala mostra mostrano dimostra insegna spiega racconta nasconde permette consente comporta provoca genera trova trovano lascia lasciano crea creano ' +
    'rende rendono aiuta rischia rischiano corre guarda pensa crede sente vede vedono compra vende vendono spende spendono guadagna scende sale cala calano aumenta aumentano tocca toccano funziona funzionano potrebbe dovrebbe ' +
    'sarebbe avrebbe vorrebbe prosegue tremano annuncia sentiva partiva avvertiva mentiva vestiva svolse scrisse disse fece vinse perse nacque ' +
    'trattano riesce riescono pone pongono offre offrono cercano chiama chiamano usano segue seguono contiene rappresentano impone impongono apparve divenne importano ' +
    'ricorda scrive scrivono leggono ottiene risulta risultano coinvolge chiede muovono sembrava vuol evita trasforma aggiunge riduce riducono cancella svuota spinge rimanda spetta abbia abbiano siano possa possano debba debbano vada vadano vogliano tende tendono contribuisce premia'
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
  'isce',
  'ssero',
  'ammo',
];
const nouns = new Set(
  'strisce lisce mano piano umano italiano americano europeo sano strano lontano romano milanese buono suono tono trono uno nessuno ognuno ciascuno telefono prova nuova uomo comparativa iniziativa alternativa legislativa persona cittadino umano urbano cristiano sano invano vano meridiano quotidiano anziano artigiano siciliano napoletano veneziano italiana perdono capitano divano abbandono patrono repubblicano americano africano metropolitano sovrano messicano oceano uragano vulcano gabbiano baccano altopiano'.split(
    ' ',
  ),
);

/** “positiva”, “decisiva”, “prospettiva”: the verbs among these are in the list above. */
const adjective = /[ts]iva$/;

/** Whether any of the words is surely a finite verb of Italian: a frequent form, or an ending that hardly anything else has. May miss rare verbs. */
export function hasFiniteVerb(words: readonly Word[], textAt: (word: Word) => string): boolean {
  return words.some((word) => isFiniteVerb(word, textAt(word)));
}

/** {@link hasFiniteVerb} of one word, which is given as it is written. */
export function isFiniteVerb({ folded }: Word, asWritten: string): boolean {
  const written = asWritten.toLowerCase();
  // “e” and “da” are verbs only with their accent.
  if (folded === 'e') return written === 'è';
  if (folded === 'da') return written === 'dà';
  if (known.has(folded)) return true;
  if (nouns.has(folded) || folded.length < 5 || adjective.test(folded)) return false;
  if (/[^d]ì$/.test(written)) return written !== 'così';
  return written.endsWith('rà') || (written.endsWith('ò') && written.length > 3) || endings.some((ending) => folded.endsWith(ending));
}

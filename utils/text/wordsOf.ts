import { stopwords } from '@orama/stopwords/italian';
import { foldWord } from './foldText';
import { isDigit } from './letters';
import { stemOf } from './stemOf';

/** A word with its place. `folded` is small and without accents, `stem` its root, `stop` says that it carries no topic (articles, auxiliaries, numbers). */
export interface Word {
  start: number;
  end: number;
  folded: string;
  stem: string;
  stop: boolean;
}

// What the kept list leaves out and opinion prose is full of: connectives, indefinite words, the commonest verbs.
const moreStopwords =
  'fra dalle dai oltre dopo prima poi ora oggi ieri qui qua li la ancora gia sempre mai solo soltanto proprio quasi molto molta molti molte poco pochi poche tanto tanti tante troppo ' +
  'troppi piu meno cosi allora dunque quindi pero mentre quando dove ogni ognuno ciascuno nessuno nessuna niente nulla qualche qualcuno qualcosa alcuni alcune altro altra altri altre ' +
  'stesso stessa stessi stesse tale tali cio cosa cose essere stato stata stati state fare fatto fa puo possono potrebbe deve devono dovrebbe vuole vogliono dire detto dice dicono ' +
  'viene vengono venire va vanno andare sotto sopra senza verso circa secondo infatti inoltre invece anzi insomma bene male fin fino sia ne nemmeno neppure pure ebbene oppure ovvero ' +
  'cioe ossia eppure tuttavia perche poiche affinche benche sebbene siccome c d s t m v l un uno due tre dell all dall nell sull coll quell quest bell sant quel quei quegli ' +
  'tutta tutte e o ed od ma ad a i po gl';

/**
 * Letters and digits as `isLetter` and `isDigit` know them, for a class of a regular expression. The engine looks for them several times faster than code that has not been compiled yet, which
 * is all a page has at its first call; plain ranges cost nothing to prepare, other than \p{L}.
 */
export const wordSigns =
  '\\dA-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufeff';
const written = new RegExp(`[${wordSigns}]+`, 'g');

const stopped = new Set([...stopwords.map(foldWord), ...moreStopwords.split(' ')]);

/**
 * The words of a text in order, with UTF-16 offsets. Elisions are split (`dell’economia` gives `dell` and `economia`), so are hyphens.
 * One tokenisation for claims, related pieces and search; time is linear in the text. `rootOf` gives the stem of a word that carries a topic.
 */
export function wordsOf(text: string, rootOf: (written: string, folded: string) => string = stemOf): Word[] {
  const words: Word[] = [];
  const known = new Map<string, { folded: string; stem: string; stop: boolean }>();
  let end = 0;
  // Between two words stands no letter, so the next place of a word is its own; asking for all words at once spares an answer with its parts for each.
  const found = text.match(written) ?? [];
  for (let at = 0; at < found.length; at += 1) {
    const word = found[at] ?? '';
    const start = text.indexOf(word, end);
    end = start + word.length;
    let entry = known.get(word);
    if (entry === undefined) {
      entry = describe(word, rootOf);
      known.set(word, entry);
    }
    words.push({ start, end, folded: entry.folded, stem: entry.stem, stop: entry.stop });
  }
  return words;
}

function describe(written: string, rootOf: (written: string, folded: string) => string): { folded: string; stem: string; stop: boolean } {
  const folded = foldWord(written);
  const onlyDigits = isDigit(folded.charCodeAt(0)) && isDigit(folded.charCodeAt(folded.length - 1));
  const stop = onlyDigits || stopped.has(folded) || folded.length < 2;
  return { folded, stem: stop ? folded : rootOf(written, folded), stop };
}

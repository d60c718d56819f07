import type { Word } from '@/utils/text/wordsOf';
import { isFiniteVerb } from './finiteVerb';

/** After one of these the next verb is that of a clause that cannot stand alone. */
const subordinators = new Set(
  'che cui dove quando chi se quale quali perche poiche mentre finche affinche benche sebbene nonostante siccome checche chiunque qualunque qualora purche quanto quanti quante'.split(
    ' ',
  ),
);
/** “Che arrivano, stravolgono” goes on; “se piove, stravolge” and “come sappiamo, stravolge” come back to the main clause. */
const relatives = new Set(['che', 'cui', 'dove', 'chi', 'quale', 'quali']);
/** Clauses in clauses: “che i cristiani, che lamentano altro, ritengano”. Beyond two the verbs that are not known would add up. */
const deepest = 2;
/** Of these only the ones with a verb near them join a clause: “come lo si fa”, not “come un museo”. */
const asks = new Set(['come', 'cosa']);
/** These stand between a joining word and its verb: “e si perde”, “o non basta”. */
const beforeVerb = new Set('non si ci vi ne lo la li le mi ti gli poi anche quindi così cosi sempre'.split(' '));
const joining = new Set('e ed o ne'.split(' '));

/**
 * The index of the first finite verb that no subordinator before it has taken, −1 where there is none. Each “che” takes the next verb, and a verb joined to that one by
 * “e”. By small words alone: a verb that is not known for one lets a “che” take too much, never too little.
 */
export function mainVerb(text: string, words: readonly Word[]): number {
  return readVerbs(text, words).main;
}

/** Whether a subordinator still waits for its verb at the end: “il problema è che dare ai provider questo potere”. */
export function isOpen(text: string, words: readonly Word[]): boolean {
  return readVerbs(text, words).open;
}

function readVerbs(text: string, words: readonly Word[]): { main: number; open: boolean } {
  let main = -1;
  let open = 0;
  let taken = -1;
  let relative = false;
  let brackets = 0;
  let end = words[0]?.start ?? 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    // What stands in brackets or quotation marks has its own verbs.
    for (const mark of text.slice(end, word.start)) {
      if ('(«“'.includes(mark)) brackets += 1;
      else if (')»”'.includes(mark)) brackets = Math.max(0, brackets - 1);
    }
    end = word.end;
    // “lo scalone del Vittoriano”
    if (brackets > 0 || (at > 0 && /^[A-Z][a-zà-ù]/.test(text.slice(word.start, word.start + 2)))) continue;
    if ((isVerb(text, word) && !isTimeAgo(words, at)) || isVerbByPlace(words, at)) {
      if (open > 0) {
        open -= 1;
        taken = at;
      } else if (taken >= 0 && isJoined(text, words, taken, at, relative)) taken = at;
      else if (main < 0) main = at;
    } else if (subordinators.has(word.folded) || (asks.has(word.folded) && words.slice(at + 1, at + 4).some((next) => isVerb(text, next))))
      [open, relative] = [Math.min(deepest, open + 1), relatives.has(word.folded)];
  }
  return { main, open: open > 0 };
}

/** “Si dedica”, “non accetta”, “che manda”: in these places a word with such an ending is a verb, known or not. */
function isVerbByPlace(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.folded ?? '';
  const word = words[at];
  if (word === undefined || word.stop || word.folded.length < 4 || !/(?:[ae]|ono|ano)$/.test(word.folded)) return false;
  if (/(?:re|mente|(?:at|it|ut|st|tt|rs|es)[ae])$/.test(word.folded)) return false;
  return /^(?:si|non|ci|vi|ne|mi|ti)$/.test(before) || (before === 'che' && !/(?:zione|tore|ista|iva)$/.test(word.folded));
}

/** “Un paio d’anni fa” */
function isTimeAgo(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.folded === 'fa' &&
    /^(?:ann[oi]|mes[ei]|giorn[oi]|or[ae]|settiman[ae]|secol[oi]|decenni[o]?|tempo|minuti)$/.test(words[at - 1]?.folded ?? '')
  );
}

/** Whether a word is surely a finite verb where it stands; “E'” is written for “È”. */
export function isVerb(text: string, word: Word): boolean {
  if (word.folded === 'e') return /^(?:[èÈ]|[eE]['’`] )/.test(text.slice(word.start, word.start + 3));
  return isFiniteVerb(word, text.slice(word.start, word.end));
}

/** “che lavorano e producono”, “che arrivano, stravolgono”: a verb right behind a joining word or a comma goes with the verb before it. */
function isJoined(text: string, words: readonly Word[], from: number, to: number, relative: boolean): boolean {
  let at = to - 1;
  while (at > from && beforeVerb.has(words[at]?.folded ?? '')) at -= 1;
  // “e presto morirà”
  if (joining.has(words[at - 1]?.folded ?? '')) at -= 1;
  const [last, next] = [words[at], words[at + 1]];
  if (last === undefined || next === undefined) return false;
  if (/[,;]/.test(text.slice(last.end, next.start))) return relative;
  return at > from && joining.has(last.folded) && !isVerb(text, last);
}

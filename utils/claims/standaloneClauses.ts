import type { Word } from '@/utils/text/wordsOf';
import { hasFiniteVerb } from './finiteVerb';
import { quotedStretches } from './quotedStretches';
import { describeSentence, type Sentence } from './sentence';

/** Sentences up to this many characters are shown whole. */
export const longSentence = 260;
const shortestClause = 70;
const mostBreaks = 16;

/** After a comma these begin something that the words before do not need. */
const detachable = new Set(
  'mentre nonostante anche tanto cosi oltre compreso compresa compresi comprese magari penalizzando evitando realizzando facendo riuscendo creando lasciando dimostrando trasformando portando rendendo soprattutto specie specialmente salvo tranne come ossia cioe ovvero perche poiche dove e con in senza'.split(
    ' ',
  ),
);
/** A clause that begins like this hangs on what comes before, or waits for what comes after. */
const dependent = new Set(
  'che chi cui quale quali dove quando se mentre poiche perche benche sebbene nonostante malgrado affinche purche siccome dato visto come quanto quanti ma e ed o oppure ne anche pure cioe ossia ovvero tanto cosi pero infatti anzi invece non con senza per a di da in su tra fra al alla alle ai agli dal dalla del della nel nella sul sulla sia lo li gli si ci vi'.split(
    ' ',
  ),
);
const subordinators = new Set('che cui dove quando chi se quanto quale quali'.split(' '));
/** No clause ends with these. */
const dangling = new Set(
  'e ed o che ma di a da in con su per tra fra il lo la i gli le un una del dello della dei degli delle al alla ai alle dal dalla nel nella non si piu come se'.split(
    ' ',
  ),
);
/** Words that promise a second half. */
const correlatives = [
  ' non solo ',
  ' non soltanto ',
  ' non tanto ',
  ' sia ',
  ' tanto ',
  ' da un lato ',
  ' da una parte ',
  ' o ',
  ' ne ',
  ' piu ',
  ' meno ',
];

/**
 * The verbatim clauses of a long sentence that stand alone: 70 to 260 characters, a finite verb of their own, nothing open, no dangling connective. Empty
 * when none is found safely. A clause that denies (“non …”) is never parted from the “ma …” that follows.
 */
export function standaloneClauses(text: string, sentence: Sentence): Sentence[] {
  const clauses: Sentence[] = [];
  const breaks = findBreaks(sentence);
  const starts = [0, ...breaks.filter((mark) => mark.strong).map((mark) => mark.after)];
  const ends = [
    ...breaks.map((mark) => ({
      at: mark.at,
      strong: mark.strong,
      colon: sentence.text[mark.at] === ':',
      quotes: '«“"'.includes(sentence.text.charAt(mark.at + 2)),
      next: mark.next,
    })),
    { at: sentence.text.length, strong: true, colon: false, quotes: false, next: '' },
  ];
  for (const start of starts) {
    const first = sentence.words.findIndex((word) => word.start >= sentence.start + start);
    // Most parts fall here: describing them all would cost more than everything else that is asked of a long sentence.
    if (first < 0 || dependent.has(sentence.words[first]?.folded ?? '')) continue;
    for (const end of ends) {
      if (start === 0 && end.at === sentence.text.length) continue;
      if (end.at - start < shortestClause || end.at - start > longSentence) continue;
      const after = sentence.words.findIndex((word) => word.end > sentence.start + end.at);
      const words = sentence.words.slice(first, after < 0 ? undefined : after);
      if (words.length < 9 || dangling.has(words.at(-1)?.folded ?? '')) continue;
      const clause = describePart(text, sentence, start, end.at, words);
      if (standsAlone(clause, start === 0, end)) clauses.push(clause);
    }
  }
  return clauses;
}

interface Break {
  at: number;
  /** Where what follows begins. */
  after: number;
  strong: boolean;
  /** The word that follows, folded. */
  next: string;
}

/** Semicolons, colons and commas outside quotations and brackets. */
function findBreaks({ text, words, start }: Sentence): Break[] {
  const breaks: Break[] = [];
  let depth = 0;
  for (let at = 0; at < text.length && breaks.length < mostBreaks; at += 1) {
    const char = text.charAt(at);
    if ('(«“['.includes(char)) depth += 1;
    else if (')»”]'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (char === ';' || char === ':' || char === ',') && text[at + 1] === ' ') {
      const next = words.find((word) => word.start - start > at)?.folded ?? '';
      const strong = char !== ',';
      // A gerund after a comma only adds.
      if (strong || detachable.has(next) || (/..(?:ando|endo)$/.test(next) && next !== 'quando'))
        breaks.push({ at, after: at + 2 + conjunctionLength(text, at + 2, strong), strong, next });
    }
  }
  return breaks;
}

/** After a semicolon or a colon a clause may begin behind its “ma” or “e”, and is the author's words all the same. */
function conjunctionLength(text: string, at: number, strong: boolean): number {
  return strong ? (/^(?:ma|e|ed|però) /.exec(text.slice(at, at + 6))?.[0].length ?? 0) : 0;
}

function describePart(text: string, sentence: Sentence, from: number, to: number, words: readonly Word[]): Sentence {
  const start = sentence.start + from;
  const end = sentence.start + to;
  return describeSentence(text, start, end, words, sentence);
}

function standsAlone(
  clause: Sentence,
  fromStart: boolean,
  end: { strong: boolean; colon: boolean; quotes: boolean; next: string },
): boolean {
  const first = clause.words[0]?.folded ?? '';
  if (!fromStart && /(?:ando|endo|ato|ata|ati|ate|uto|uta|uti|ute)$/.test(first)) return false;
  if (/(?:ando|endo)$/.test(first)) return false;
  // What is denied may not lose what is held instead; a bare “e” or preposition may go on with the same thought.
  if ((end.next === 'ma' || end.next === 'bensi') && clause.folded.includes(' non ')) return false;
  if (!end.strong && ['ma', 'bensi', 'e', 'in', 'con'].includes(end.next)) return false;
  if (end.colon && (end.quotes || clause.folded.includes(' non '))) return false;
  if (!end.strong && correlatives.some((correlative) => clause.folded.includes(correlative))) return false;
  if (!balanced(clause.text) || quotedStretches(clause.text, 0, clause.text.length).length > 0) return false;
  // The verb of a relative clause is not the clause's own.
  const subordinate = clause.words.findIndex((word) => subordinators.has(word.folded));
  const main = subordinate < 0 ? clause.words : clause.words.slice(0, subordinate);
  return hasFiniteVerb(main, (word) => clause.text.slice(word.start - clause.start, word.end - clause.start));
}

function balanced(text: string): boolean {
  const count = (char: string) => text.split(char).length - 1;
  return count('(') === count(')') && count('«') === count('»') && count('“') === count('”') && count('"') % 2 === 0;
}

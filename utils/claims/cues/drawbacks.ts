import { isCapital } from '@/utils/text/letters';
import { hasFiniteVerb } from '../finiteVerb';
import { isTold } from '../kinds/attributionSigns';
import { begins, says } from './cue';
import type { Sentence } from '../sentence';

/** What makes a sentence a poor claim on its own; `cost` is taken from its score. */
export interface Drawback {
  name: string;
  cost: number;
  /** What it leans on stands before it. */
  leans?: true;
  holds(sentence: Sentence): boolean;
}

const leansHard = begins(
  'ma|ed|o|oppure|pero|inoltre|anche|questo|questa|questi|queste|quello|quella|quelli|quelle|tale|tali|cio|tanto che|cioe|ossia|ovvero|infatti|anzi|invece|poi|cosi|allora|eppure|tuttavia|mentre|ne|li|che|per segnalare|dovut*|' +
    'vuol dire|significa|e cioe|ecco|tanto che|del resto|d altronde|d altra parte|al contrario|in altre parole|viceversa|altrimenti|magari|semmai|certo|no|gia|nemmeno|neanche|neppure|entrambi|entrambe|perche|di qui|li|la si|lo si|se ne|ce ne|lui|lei|loro|essi|esse|' +
    'in secondo luogo|in terzo luogo|ora|intanto|qui|li dove|quanto a|insieme|soprattutto|il resto|l altro|l altra|gli altri|le altre|altri|altre|il secondo|la seconda|il terzo|la terza|il primo|la prima|i primi|sono loro|stesso|idem|come se',
);
const aside = says(
  'me ne scuso|vi racconto|ho visto|ho chiesto|mi ha|mi hanno|mi sono|ricordo|mi ricordo|ho incontrato|sono andat*|sono entrat*|mi disse|mi dice|mi chiedo|mia madre|mio padre|mio nonno|mia nonna|questo articolo|ho scritto|scrivo|vado|abito|parlo|ho letto|confesso|un amico|un amica|nelle righe',
);
const scene = begins(
  'alle|una mattina|una sera|un giorno|quella sera|quel giorno|quella mattina|ieri|stamattina|l altro giorno|una signora|un signore|una donna|un uomo|un ragazzo|una ragazza',
);
const history = says('fu|furono|nacque|nacquero|venne|vennero|ebbe|ebbero|divenne|fece|fecero|mori');
const own = says('il mio|la mia|i miei|le mie|mio|mia|miei');
const ownView = says('a mio avviso|a mio parere|la mia tesi|la mia idea|la mia opinione|i miei calcoli|mio giudizio');
const boilerplate = says(
  'leggi anche|newsletter|iscriviti|clicca|riproduzione riservata|seguici|tutti i diritti|continua a leggere|articolo pubblicato|www|http*|per informazioni|comunicato stampa|il modulo|entro e non oltre',
);

// Inside a sentence these are words like any other: “ha bisogno di abbonati”.
const callToReaders = begins('abbonati|condividi|foto di|fonte|info');

// “Lo” is an article only before s with a consonant, z, gn, ps, x, y and i with a vowel; elsewhere it stands for something said before.
const articleLo = /^ lo (?:s[^aeiou]|z|gn|ps|pn|x|y|i[aeou])/;
const gerund = /^ \w+(?:ando|endo)(?:si|ci|lo|la|li|le|ne)? /;

// What others may think, and what is granted before the point is made.
const granted = begins(
  'certo|e vero che|sara vero|si potrebbe|alcuni|alcune|qualcuno|molti|molte|c e chi|ci sara chi|ammettiamo|ammesso|vero|si dira|diranno|si dice|forse|anche se|benche|sebbene|detto questo|se',
);

/** Up to two, somebody's or some place's, are what any point may be about. */
const manyNames = 3;

function namesIn(text: string, words: Sentence['words'], start: number): number {
  let names = 0;
  for (let at = 1; at < words.length; at += 1) if (isCapital(text.charCodeAt((words[at]?.start ?? start) - start))) names += 1;
  return names;
}

/** All drawbacks, heaviest first. */
export const drawbacks: readonly Drawback[] = [
  { name: 'boilerplate', cost: 2, holds: (sentence) => boilerplate(sentence) || callToReaders(sentence) },
  { name: 'question', cost: 1, holds: ({ text }) => /\?[»”"’')\]]*$/.test(text) },
  { name: 'question inside', cost: 0.3, holds: ({ text }) => text.includes('?') },
  {
    name: 'leans on the sentence before',
    cost: 0.1,
    leans: true,
    holds: (sentence) => leansHard(sentence) || /^[«“"(]?(?:E|Sì)[\s,]/.test(sentence.text),
  },
  { name: 'pronoun opening', cost: 0.2, holds: ({ folded }) => folded.startsWith(' lo ') && !articleLo.test(folded) },
  { name: 'gerund opening', cost: 0.3, holds: ({ folded }) => gerund.test(folded) && !folded.startsWith(' quando ') },
  {
    name: 'verb without its subject',
    cost: 0.1,
    holds: ({ text }) => /^[A-Z][a-z]+(?:rebbe|rebbero|ranno|rà|ava|eva|avano|evano) /.test(text),
  },
  { name: 'first-person aside', cost: 0.15, holds: aside },
  {
    name: 'a day told',
    cost: 0.35,
    holds: (sentence) => scene(sentence) || /^ (?:il|l) \d{1,2} (?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)/.test(sentence.folded),
  },
  { name: 'history', cost: 0.3, holds: history },
  { name: 'own things', cost: 0.15, holds: (sentence) => own(sentence) && !ownView(sentence) },
  { name: 'two-sided quotation or label', cost: 0.5, holds: ({ text }) => /^[–—-]\s/.test(text) || /^[^:]{1,24}:\s[«“"]/.test(text) },
  // “Per il ministro…”: what others hold is seldom the author's point.
  { name: 'told by others', cost: 0.25, holds: isTold },
  // Who did what, and where: readers choose what it means.
  { name: 'full of names', cost: 0.08, holds: ({ text, words, start }) => namesIn(text, words, start) >= manyNames },
  { name: 'grants a point', cost: 0.05, holds: granted },
  {
    name: 'fragment',
    cost: 0.3,
    // “Occorre chiudere ogni scappatoia” is short and whole.
    holds: ({ text, words, start }) =>
      words.length < 4 || (words.length < 7 && !hasFiniteVerb(words, (word) => text.slice(word.start - start, word.end - start))),
  },
  { name: 'no full stop', cost: 0.2, holds: ({ text }) => !/[.!?…][»”"’')\]]*$/.test(text) },
  { name: 'announces what follows', cost: 0.3, holds: ({ text }) => text.endsWith(':') },
];

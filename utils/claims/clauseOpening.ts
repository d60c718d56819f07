import { isTold } from './kinds/attributionSigns';
import { isVerb, mainVerb } from './clauseVerbs';
import { says } from './cues/cue';
import { opensWith } from './opensWith';
import type { Sentence } from './sentence';

const determiners = new Set(
  'il lo la l i gli le un uno una ogni nessun nessuno nessuna tutti tutte molti molte pochi poche alcuni alcune chi due tre quattro cinque'.split(
    ' ',
  ),
);
/** Verbs that need no subject, or have theirs behind them. */
const impersonal = opensWith(
  'c e|ci e|vi e|c sono|ci sono|vi sono|c era|ci era|vi era|c erano|ci erano|vi erano|c sara|ci sara|vi sara|ci saranno|vi saranno|ci fu|vi fu|ci furono|vi furono|' +
    'bisogna|occorre|occorrono|serve|servono|basta|bastano|manca|mancano|esiste|esistono|conviene|bisognerebbe|servirebbe|occorrerebbe|basterebbe',
);
/** “È giusto”, “sarebbe ormai tempo di”. */
const isImpersonal =
  /^ (?:e|sarebbe|sara) (?:piu |ormai |del tutto )?(?:necessari|possibil|impossibil|giust|bell|meglio|urgent|evident|chiar|ver[oa] |difficil|facil|inutil|util|important|fondamental|indispensabil|ora d|tempo d)/;
const infinitive = /^(?!mare |altare )\w{2,}(?:are|ere|ire|rre)$/;
/** “L’altro”, “il primo”, “la stessa”: words that take up something said before. */
const takesUp =
  /^(?:altr[oaie]|prim[oaie]|second[oaie]|terz[oaie]|stess[oaie]|rest[oi]|qual[ei]|su[oaei]|suoi|loro|si|cui|seguent[ei]|tal[ei]|due|tre)$/;
/** Pronouns whose noun may be in what is cut off. “Quello che”, “ciò che” have theirs with them. */
const orphan =
  / (?:quest[oaie]|quest|tal[ei]|ess[oaei]|costoro|costui|lui|lei|egli|ella|ne|entramb[ie]|ambedue|cosi|invece|anch|anche|pure|altrettanto|viceversa|altrimenti|pero|infatti|inoltre) | (?:quel|quell|quell[oaie]|quegli|quei|cio) (?!che |di |del |dell |della |dei |delle |cui |dove )/;
const clitics = new Set('lo la li le gli'.split(' '));
/** What is held under a condition, denied or said by others holds no longer without it. */
const binds = says(
  'se|qualora|purche|ammesso|sempre che|a patto|a condizione|a meno|non e vero|non e detto|non e certo|falso|crede|credono|pensa|pensano|ritiene|ritengono|immagina|immaginano|immaginiamo|illud*|spera|sperano|parola|parole|risposta|risposte|' +
    'domanda|obiezione|slogan|motto|titolo|idea|tesi|dira|diranno|dire|detto|accusa|promessa|sicuro|sicura|sicuri|sicure|convinto|convinta|convinti|convinte|teorema|espresso|spiegato|aggiunto|sottolineato|ricordato|raccontato|concluso|' +
    'non solo|non soltanto|non tanto|da un lato|da una parte',
);

/** Whether what follows the `head` of a sentence holds without it: the head binds it to no condition, denies nothing, asks nothing and does not tell who says it. */
export function mayFollow(head: Sentence): boolean {
  return !head.text.includes('?') && !binds(head) && !isTold(head);
}

/** Whether a clause that begins behind a break names its own subject (or needs none) before a finite verb of its own, and takes up nothing that was said. */
export function mayOpen(text: string, clause: Sentence): boolean {
  const { words, folded } = clause;
  const [first, second] = words;
  if (first === undefined || second === undefined || /["“«]/.test(clause.text.slice(0, 2))) return false;
  const opening = folded.split(' ', 9).join(' ') + ' ';
  if (orphan.test(opening) || takesUp.test(second.folded) || takesUp.test(first.folded)) return false;
  const positive = folded.startsWith(' non ') ? folded.slice(4) : folded;
  if (impersonal(positive) || isImpersonal.test(positive)) return true;
  const name = /^[A-ZÀÈÉ]\w/.test(text.slice(first.start, first.end));
  if (!name && !infinitive.test(first.folded) && (!determiners.has(first.folded) || isVerb(text, first))) return false;
  // “la guarda”, “lo dice”: no article.
  if (clitics.has(first.folded) && isVerb(text, second)) return false;
  return mainVerb(text, first.folded === 'chi' ? words : words.slice(1)) >= 0;
}

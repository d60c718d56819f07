import { thesisCues } from '../cues/thesisCues';
import { weightCues } from '../cues/weightCues';
import { says } from '../cues/cue';
import type { Sentence } from '../sentence';

/** What happened or is said to have happened: told, not held. */
const past =
  / (?:fu|furono|nacque|venne|vennero|ebbe|ebbero|divenne|fece|fecero|disse|\w{3,}(?:arono|irono|ettero)|ha|hanno|e stat[oa]|sono stat[ie]|era|erano|aveva|avevano) (?:\w+ ){0,1}?(?:\w+(?:at|ut|it|nt|st|tt|rt|ss|rs)[oaie]) /;
const values = says(
  'giust*|ingiust*|sbagliat*|grav*|assurd*|inutil*|util*|miglior*|peggior*|bene|male|buon*|cattiv*|vero|vera|veri|vere|reale|troppo|purtroppo|peccato|semplicemente|certo|certamente|naturalmente|ovviamente|difficil*|facil*|semplic*|important*|fondamental*|essenzial*|necessari*|possibil*|impossibil*|pericolos*|problem*|' +
    'mai|nessun*|sempre|solo|soltanto|proprio|davvero|forse|sembra|sembrano|credo|penso|non e|non sono|non c e|puo|possono|potrebbe|deve|devono|vergogn*|scandal*|inaccettabil*|evident*|chiar*|ipocri*|sincer*|ormai|anzi|in realta|insomma|dunque|quindi|invece|eppure|tuttavia',
);

/**
 * The author's own claim that somebody could dispute: his words say that he demands, values, denies or concludes, or the sentence is none of the kinds that
 * only tell. `fact` says that it asserts a figure, `told` that it belongs to somebody else.
 */
export function claims(sentence: Sentence, fact: boolean, told: boolean): boolean {
  if (sentence.quoted || sentence.text.includes('?') || sentence.words.length < 6) return false;
  if (thesisCues.some((cue) => cue.holds(sentence)) || weightCues.some((cue) => cue.holds(sentence))) return true;
  if (told) return false;
  if (values(sentence)) return true;
  // “Alla fine degli anni 50”, “il 14 dicembre”: what has its date is told.
  return !fact && !/\d/.test(sentence.folded) && !past.test(sentence.folded);
}

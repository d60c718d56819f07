import { forecastCues } from '../cues/forecastCues';
import { says } from '../cues/cue';
import type { Sentence } from '../sentence';

const foresees = says(
  'rischio di|il rischio che|pericolo di|temono che|puo portare|possono portare|possa portare|puo diventare|puo solo|non puo che|domani|prima o poi|ancora molto lontan*|finiremo|finira|diventera',
);
/** “Il rischio è la resa”; in “il rischio e la resa” the “e” only adds. */
const risks = /(?:^|[^\wà-ù])[Ii]l (?:rischio|pericolo) (?:non )?(?:è|e['’]) /;
const times =
  '(?:or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|\\w+mestr[ei]|\\w+enni|\\w+ennio|secol[oi]|stagion[ei]|primavera|estate|autunno|inverno|gennaio|febbraio|marzo|aprile|' +
  'maggio|giugno|luglio|agosto|\\w+embre|ottobre|(?:lune|marte|mercole|giove|vener)di|sabato|domenica|futuro|volt[ae]|generazion[ei]|legislatur[ae]|mandat[oi]|elezion[ei])';
/** “La prossima settimana”, “i prossimi due mesi”, “l’anno prossimo”; not “la prossima boa” nor “il mese prossimo alla vendemmia”, which is near it. */
const nextTime = new RegExp(` prossim[oaie] (?:\\w+ )?${times} | ${times} prossim[oaie] (?!al |allo |alla |all |ai |agli |alle )`);
/** Look like a future and are none. */
const notFuture = new Set('pera sera vera era primavera opera sopra'.split(' '));
/** Conditionals that demand, wish or report and foretell nothing. */
const demanding =
  /^(?:dovrebb|vorrebb|bisognerebb|occorrerebb|servirebb|direbb|basterebb|converrebb|dovrem|vorre|dovrest|avrebb|sarebb|saprebb|parrebb|sembrerebb|preferir)/;

/** It is said what will, would or may well happen later. A question asks for it and says nothing. */
export function foretells(sentence: Sentence): boolean {
  if (/\?[»”"’')\]]*$/.test(sentence.text)) return false;
  const { text, folded } = sentence;
  if (risks.test(text) || (folded.includes(' prossim') && nextTime.test(folded))) return true;
  return forecastCues.some((cue) => cue.holds(sentence)) || foresees(sentence) || hasFuture(sentence);
}

/** The future of a verb, told by its accented ending (accents are what sets “sarà” apart from “sara”), or a conditional that supposes. */
function hasFuture({ text, words, start }: Sentence): boolean {
  return words.some((word) => {
    const length = word.end - word.start;
    if (length < 4 || !word.folded.includes('r')) return false;
    const { folded } = word;
    if (/(?:rebbe|rebbero)$/.test(folded)) return !demanding.test(folded);
    // Not “-rete”: to his readers an author says what they will object or find further on.
    if (folded.endsWith('ranno') || folded.endsWith('remo')) return length > 6 && !/^(?:estremo|supremo|vorremo|vedremo)$/.test(folded);
    return (
      text
        .slice(word.start - start, word.end - start)
        .toLowerCase()
        .endsWith('rà') && !notFuture.has(folded)
    );
  });
}

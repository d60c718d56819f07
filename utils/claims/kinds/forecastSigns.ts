import { forecastCues } from '../cues/forecastCues';
import { says } from '../cues/cue';
import type { Sentence } from '../sentence';

const foresees = says(
  'rischio di|il rischio e|il rischio non e|il rischio che|pericolo di|il pericolo e|temono che|puo portare|possono portare|possa portare|puo diventare|puo solo|non puo che|domani|prima o poi|ancora molto lontan*|finiremo|finira|diventera|prossimo anno|prossimo decennio|prossimo futuro|prossima|prossimi|prossime',
);
/** Look like a future and are none. */
const notFuture = new Set('pera sera vera era primavera opera sopra'.split(' '));
/** Conditionals that demand, wish or report and foretell nothing. */
const demanding =
  /^(?:dovrebb|vorrebb|bisognerebb|occorrerebb|servirebb|direbb|basterebb|converrebb|dovrem|vorre|dovrest|avrebb|sarebb|saprebb|parrebb|sembrerebb|preferir)/;

/** It is said what will, would or may well happen later. A question asks for it and says nothing. */
export function foretells(sentence: Sentence): boolean {
  if (/\?[»”"’')\]]*$/.test(sentence.text)) return false;
  return forecastCues.some((cue) => cue.holds(sentence)) || foresees(sentence) || hasFuture(sentence);
}

/** The future of a verb, told by its accented ending (accents are what sets “sarà” apart from “sara”), or a conditional that supposes. */
function hasFuture({ text, words, start }: Sentence): boolean {
  return words.some((word) => {
    const length = word.end - word.start;
    if (length < 4 || !word.folded.includes('r')) return false;
    const { folded } = word;
    if (/(?:rebbe|rebbero)$/.test(folded)) return !demanding.test(folded);
    if (folded.endsWith('ranno') || folded.endsWith('remo') || folded.endsWith('rete'))
      return (
        length > 6 &&
        !/^(?:estremo|supremo|segrete|concrete|discrete|vorremo|vedremo|vedrete|penserete|ricorderete|scuserete|perdonerete)$/.test(folded)
      );
    return (
      text
        .slice(word.start - start, word.end - start)
        .toLowerCase()
        .endsWith('rà') && !notFuture.has(folded)
    );
  });
}

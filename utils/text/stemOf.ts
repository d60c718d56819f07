import { stemmer } from '@orama/stemmers/italian';
import { foldWord, isPlain } from './foldText';

/** A longer “word” is a string of signs, and the stemmer's time grows with it. */
const longest = 40;

/** The root of a word, folded: `tassazioni` and `tassazione` give the same. `folded` is `foldWord(written)`; endless words stay as they are. */
export function stemOf(written: string, folded: string): string {
  if (folded.length > longest) return folded;
  // The stemmer knows Italian endings by their accents, so it runs before they are folded.
  return isPlain(written) ? stemmer(folded) : foldWord(stemmer(written.toLowerCase().normalize('NFC')));
}

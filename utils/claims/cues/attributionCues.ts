import { says, type Cue } from './cue';
import type { Sentence } from '../sentence';

const saysVerb = says(
  'ha detto|hanno detto|dice|dicono|disse|dissero|ha dichiarato|dichiara|afferma|affermano|ha affermato|sostiene|sostengono|ha sostenuto|spiega|spiegano|ha spiegato|scrive|scrivono|scrisse|ha scritto|avverte|avvertono|ricorda|racconta|' +
    'osserva|ammette|stima|stimano|calcola|calcolano|ha calcolato|certifica|rileva|risponde|rispose|ripete|ripetono|secondo l*|stando a*|a detta d*|come dice|per l istat|dati istat|rapporto|ricerca d*|studio d*',
);

/** What others say, reported as theirs. */
export const attributionCues: readonly Cue[] = [
  {
    name: 'attribution',
    weight: 0.12,
    reason: 'attribution',
    kind: 'attribution',
    holds: (sentence) => saysVerb(sentence) && namesSomeone(sentence),
  },
];

/** A capital inside the sentence: somebody, or some body, is named. */
function namesSomeone({ text, words, start }: Sentence): boolean {
  return words.some((word, index) => index > 0 && isCapitalised(text, word.start - start)) || text.includes('«') || text.includes('“');
}

function isCapitalised(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

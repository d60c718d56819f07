import { says, type Cue } from './cue';
import type { Sentence } from '../sentence';

const looksFuture = new Set(['pera', 'sera', 'vera', 'era', 'primavera', 'opera']);

/** What is said to come. */
export const forecastCues: readonly Cue[] = [
  { name: 'future tense', weight: 0.2, reason: 'forecast', kind: 'forecast', holds: hasFuture },
  {
    name: 'outlook',
    weight: 0.3,
    reason: 'forecast',
    kind: 'forecast',
    holds: says(
      'nei prossimi|nelle prossime|nel prossimo|nella prossima|entro il 20*|entro dieci|entro cinque|in futuro|nel futuro|rischia di|rischiano di|rischiamo di|destinat* a|e destinato|e destinata|sono destinati|sono destinate|prevedibil*|' +
        'previsioni|si prevede|le stime dicono|tra dieci anni|fra dieci anni|tra vent anni|fra vent anni|tra trent anni|fra trent anni|di qui al 20*|da qui al 20*|finira per|scenario|prima o poi',
    ),
  },
];

/** The future of a verb, told by its accented ending; accents are what sets “sarà” apart from “sara”. */
function hasFuture({ text, words, start }: Sentence): boolean {
  return words.some((word) => {
    if (word.end - word.start < 4) return false;
    const written = text.slice(word.start - start, word.end - start).toLowerCase();
    if (written.endsWith('ranno')) return written.length > 6;
    return (
      (written.endsWith('rà') || (written.endsWith('remo') && written.length > 6)) &&
      !looksFuture.has(word.folded) &&
      written !== 'estremo' &&
      written !== 'supremo'
    );
  });
}

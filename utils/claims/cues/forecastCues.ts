import { says, type Cue } from './cue';

/** Where the author says how things will go on. A future tense alone is not enough: it weighs nothing in what readers choose. */
export const forecastCues: readonly Cue[] = [
  {
    name: 'outlook',
    weight: 0.1,
    reason: 'forecast',
    holds: says(
      'nei prossimi|nelle prossime|nel prossimo|nella prossima|entro il 20*|entro dieci|entro cinque|in futuro|nel futuro|rischia di|rischiano di|rischiamo di|e destinato|e destinata|sono destinati|sono destinate|prevedibil*|' +
        'previsioni|si prevede|le stime dicono|tra dieci anni|fra dieci anni|tra vent anni|fra vent anni|tra trent anni|fra trent anni|di qui al 20*|da qui al 20*|finira per|scenario|prima o poi',
    ),
  },
];

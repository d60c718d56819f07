import { says, type Cue } from './cue';

/** “Dovuta principalmente al rincaro”; “ha dovuto arrendersi al rincaro” was only forced. */
const due = / dovut[oaie] (?:\w+mente )?(?:a|ad|al|allo|alla|all|ai|agli|alle) /;

/** Cause and consequence. A “perché” that opens a question is not here: questions are weighed elsewhere. */
export const causeCues: readonly Cue[] = [
  {
    name: 'cause',
    weight: 0.1,
    reason: 'cause',
    holds: says(
      'a causa|per causa|dipende da*|dipendono da*|dipende dal*|grazie a*|poiche|dato che|visto che|deriva da*|derivano da*|la ragione|le ragioni|il motivo|per colpa|nasce da*|nascono da*|' +
        'si spiega|la causa|le cause|e per questo che|anche perche|proprio perche|non perche|ma perche|in quanto|viene da|vengono da|frutto di|figlio di|figlia di|colpa di|colpa del*',
    ),
  },
  { name: 'due to', weight: 0.1, reason: 'cause', holds: ({ folded }) => due.test(folded) },
  {
    name: 'because',
    weight: 0.1,
    reason: 'cause',
    holds: ({ folded, text }) =>
      folded.indexOf(' perche ') > 12 && !text.includes('?') && !/ (?:chied|spieg|cap|domand|sap)\w* perche /.test(folded),
  },
  {
    name: 'consequence',
    weight: 0.35,
    reason: 'consequence',
    holds: says(
      'di conseguenza|provoca|provocano|ha provocato|produce|producono|ha prodotto|comporta|comportano|porta a|portano a|ha portato|genera|generano|ha generato|finisce per|finiscono per|ha trasformato|di qui|ecco perche|percio|' +
        'con il risultato|il risultato e|l effetto e|effetto|la conseguenza|le conseguenze|tanto da|al punto che|fa si che|rende|rendono|costringe|costringono|aumenta|aumentano|riduce|riducono|si traduce|si traducono',
    ),
  },
  {
    name: 'if, then',
    weight: 0.2,
    reason: 'consequence',
    holds: ({ folded }) => folded.startsWith(' se '),
  },
];

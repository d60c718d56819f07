import { begins, says, type Cue } from './cue';
import { saysOught } from './oughtVerbs';

const therefore = says('percio|quindi|dunque|pertanto|per questo|di conseguenza|allora');

/** Where the author draws a conclusion or says that something weighs more than the rest. */
export const weightCues: readonly Cue[] = [
  {
    name: 'conclusion',
    tellsThesis: true,
    weight: 0.4,
    reason: 'conclusion',
    holds: says(
      'in conclusione|concludendo|per concludere|insomma|in definitiva|in sintesi|in ultima analisi|in fin dei conti|tirando le somme|la lezione|la morale|ecco perche|e per questo che|il punto d arrivo|in una parola|in poche parole',
    ),
  },
  {
    name: 'therefore',
    tellsThesis: true,
    weight: 0.25,
    reason: 'conclusion',
    holds: begins('dunque|quindi|percio|per questo|di qui|ne segue|ne consegue|alla fine|in fondo'),
  },
  {
    name: 'a demand drawn from what was said',
    tellsThesis: true,
    weight: 0.3,
    reason: 'conclusion',
    holds: (sentence) => therefore(sentence) && saysOught(sentence.words),
  },
  {
    name: 'emphasis',
    weight: 0.2,
    reason: 'emphasis',
    holds: says(
      'soprattutto|va detto|va ricordato|va sottolineat*|va aggiunto|va riconosciuto|e importante|importante e|piu importante|fondamental*|decisiv*|cruciale|essenzial*|innanzitutto|anzitutto|prima di tutto|la cosa piu|il fatto piu|il dato piu|' +
        'non dimentic*|nessuno puo|mai come|e evidente|e chiaro|e certo che|il cuore d*|il segreto|la chiave|il peggio|il meglio',
    ),
  },
];

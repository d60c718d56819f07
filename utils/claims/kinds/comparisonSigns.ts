import { comparisonCues } from '../cues/comparisonCues';
import { begins, says } from '../cues/cue';
import type { Sentence } from '../sentence';

const setsAgainst = says(
  'differenza|differenze|differenti|diversamente d*|diverso da*|diversa da*|diversi da*|diverse da*|al pari d*|alla stregua|paragon*|a confronto|in confronto|il confronto|confronto con|maggiore d*|minore d*|superiore a*|inferiore a*|superiori a*|inferiori a*|uguale a*|uguali a*|simile a*|simili a*|' +
    'equivale|equivalgono|equivarrebbe|quanto piu|tanto quanto|molto piu|assai piu|ben piu|e la piu|e il piu|sono i piu|sono le piu|cosi come|proprio come|come accade|come avviene|come faceva|come fa|non diversamente|mai come|rispetto a*|rispetto al*|sproporzion*|disomogene*|divario|piuttosto che',
);
const opposes = begins('mentre|a differenza d*|rispetto a*|rispetto al*|diversamente d*|quanto piu|piu che');
const asMuch = / (?:tanto|cosi|talmente) (?:\w+ ){0,6}quanto /;
const than =
  / (?:piu|meno) \w+ (?:di|del|dello|della|dell|dei|degli|delle|rispetto) (?:un|una|quell\w*|quant\w*|chi|altr\w+|noi|loro|prima|oggi|allora) /;
const fromTo = / (?:passat[oaie]|passa|scende|sceso|scesa|sale|salito|salita|cresciut[oaie]) (?:\w+ ){0,3}da\w* (?:\w+ ){0,8}a\w* /;
/** “Un tempo si nascondeva, oggi si espone”: two times set against each other. */
const thenNow = / (?:un tempo|una volta|in passato|prima|ieri) (?:\w+ ){1,25}?(?:oggi|ora|adesso) /;

/** Two things, places, groups or times are measured or set against each other. */
export function compares(sentence: Sentence): boolean {
  const { folded } = sentence;
  return (
    comparisonCues.some((cue) => cue.holds(sentence)) ||
    setsAgainst(sentence) ||
    opposes(sentence) ||
    asMuch.test(folded) ||
    than.test(folded) ||
    fromTo.test(folded) ||
    thenNow.test(folded)
  );
}

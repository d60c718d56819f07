import { says, type Cue } from './cue';
import type { Sentence } from '../sentence';

const thanWords = new Set('di del dello della dell dei degli delle che rispetto'.split(' '));

/** One thing measured against another. */
export const comparisonCues: readonly Cue[] = [
  { name: 'more or less than', weight: 0.08, reason: 'comparison', holds: moreThan },
  {
    name: 'compared with',
    weight: 0.08,
    reason: 'comparison',
    holds: says(
      'rispetto a*|in confronto|a confronto|il confronto|il doppio|il triplo|la meta d*|meglio d*|peggio d*|a differenza|superiore a*|inferiore a*|maggiore d*|minore d*|media europea|media nazionale|al contrario d*|altrettanto|' +
        'tanto quanto|non quanto|volte piu|volte meno|volte tanto|mentre in|mentre a|mentre il|mentre la|contro il|contro i|il piu alto|la piu alta|il piu basso|la piu bassa|tra i piu|fra i piu|tra le piu|fra le piu|ultimi in europa|primi in europa',
    ),
  },
];

/** “più alte della media”: the measure, and within three words what it is measured against. */
function moreThan({ words }: Sentence): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]?.folded;
    // “una bocciatura o meno” measures nothing.
    if ((word !== 'piu' && word !== 'meno') || words[at - 1]?.folded === 'o') continue;
    for (let next = at + 1; next <= at + 3; next += 1)
      if (thanWords.has(words[next]?.folded ?? '') && !(word === 'piu' && next === at + 1)) return true;
  }
  return false;
}

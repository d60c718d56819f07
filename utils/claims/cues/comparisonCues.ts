import { wordSet } from '@/utils/text/wordTables';
import type { Word } from '@/utils/text/wordsOf';
import { says, type Cue } from './cue';
import type { Sentence } from '../sentence';

/** “La più vecchia delle case” and “la più efficace arma di sorveglianza” name the first of many and measure it against none of them. */
const articles = new Set('il la i le gli l'.split(' '));
const thanWords = new Set('di del dello della dell dei degli delle che rispetto'.split(' '));

const infinitive = /(?:are|ere|ire|[aei]r(?:si|lo|la|li|le|ne|ci|vi|mi|ti|[sc]ene))$/;
/** With one of these in the three words before, “più” ends something: “non possiamo più tornare”. “Popolare”, “potere” and “moderne” end like infinitives. */
const over = wordSet('non nessuno senza puo posso possono possiamo');
/** No bare infinitive follows these: in “non sono più popolari” and “non ha più potere” something is measured. */
const noVerbAfter = /^(?:e|essere|sono|er[ao]\w*|sia\w*|stat\w|ha\w*|av\w+|sembr\w+)$/;

/** One thing measured against another. */
export const comparisonCues: readonly Cue[] = [
  {
    name: 'more or less than',
    weight: 0.08,
    reason: 'comparison',
    holds: moreThan,
  },
  {
    name: 'compared with',
    weight: 0.08,
    reason: 'comparison',
    holds: says(
      'rispetto a*|in confronto|a confronto|il confronto|il doppio|il triplo|la meta d*|meglio d*|peggio d*|a differenza|superiore a*|inferiore a*|maggiore d*|minore d*|media europea|media nazionale|al contrario d*|altrettanto|' +
        'tanto quanto|non quanto|volte piu|volte meno|volte tanto|mentre in|mentre a|mentre il|mentre la|il piu alto|la piu alta|il piu basso|la piu bassa|tra i piu|fra i piu|tra le piu|fra le piu|ultimi in europa|primi in europa',
    ),
  },
];

/** “più alte della media”: the measure, and within three words what it is measured against. */
function moreThan({ words }: Sentence): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]?.folded;
    if (word !== 'piu' && word !== 'meno') continue;
    const before = words[at - 1]?.folded ?? '';
    // “Non meno importante è che” adds.
    if (word === 'meno' && before === 'non') continue;
    if (word === 'piu' && isOver(words, at)) continue;
    // “una bocciatura o meno”, “fare a meno di” and “più della metà” measure nothing.
    if (before === 'o' || before === 'a' || articles.has(before) || words[at + 2]?.folded === 'meta') continue;
    // “uno dei problemi più seri della scuola”
    if (
      words
        .slice(Math.max(0, at - 4), at)
        .some(({ folded }, index, own) => folded.startsWith('un') && own[index + 1]?.folded.startsWith('de'))
    )
      continue;
    for (let next = at + 1; next <= at + 3; next += 1)
      if (thanWords.has(words[next]?.folded ?? '') && !(word === 'piu' && next === at + 1)) return true;
  }
  return false;
}

/** “Non possiamo più tornare alla”, “chi può più fidarsi di”: what ends, and is measured against nothing. */
function isOver(words: readonly Word[], at: number): boolean {
  if (!infinitive.test(words[at + 1]?.folded ?? '') || noVerbAfter.test(words[at - 1]?.folded ?? '')) return false;
  return words.slice(Math.max(0, at - 3), at).some(({ folded }) => over.has(folded));
}

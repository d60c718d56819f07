import { foldText } from '@/utils/text/foldText';
import { type PieceFacts } from './pieceFacts';
import { type Query, type QueryFilter } from './query';

/**
 * Whether a piece is what the operators of a query ask for. Of what a piece has one of (section, state), several values mean either; of what it may have several of
 * (authors, labels, inks, what it has), all. Days are those of publication, and of saving where the page told none.
 */
export function meetsFilters(facts: PieceFacts, { filters, without }: Pick<Query, 'filters' | 'without'>): boolean {
  for (const filter of without.filters) if (meets(facts, filter)) return false;
  let either: Map<string, boolean> | null = null;
  for (const filter of filters) {
    const isMet = meets(facts, filter);
    if (filter.name === 'section' || filter.name === 'state') {
      either ??= new Map();
      either.set(filter.name, isMet || either.get(filter.name) === true);
    } else if (!isMet) return false;
  }
  return either === null || [...either.values()].every(Boolean);
}

function meets(facts: PieceFacts, filter: QueryFilter): boolean {
  switch (filter.name) {
    case 'author':
      return facts.authors.some((author) => says(author, filter));
    case 'section':
      return facts.section !== null && says(facts.section, filter);
    case 'label':
      return [facts.labels, facts.tags, facts.markLabels].some((labels) => labels.some((label) => says(label, filter)));
    case 'from':
      return dayOf(facts) >= filter.value;
    case 'to':
      return dayOf(facts) <= filter.value;
    case 'state':
      return facts.readingState === filter.value;
    case 'ink':
      return facts.inks.includes(filter.value);
    case 'has':
      if (filter.value === 'highlights') return facts.inks.length > 0;
      return filter.value === 'notes' ? facts.hasNotes : facts.labels.length > 0 || facts.markLabels.length > 0;
  }
}

/** The day by which a piece is placed: of its publication, or of its saving where the page told none. */
export function dayOf({ publishedOn, savedAt }: Pick<PieceFacts, 'publishedOn' | 'savedAt'>): string {
  return publishedOn ?? new Date(savedAt).toISOString().slice(0, 10);
}

/** Names are few and come again and again: each is folded once. */
const folded = new Map<string, string>();
const mostFolded = 20_000;

/** Whether words of a name begin with the words of a value, in order: `neri` and `giulia n` are said by `Giulia Neri`. A whole value is said by itself alone. */
function says(name: string, { value, isWhole }: { value: string; isWhole: boolean }): boolean {
  let words = folded.get(name);
  if (words === undefined) {
    if (folded.size > mostFolded) folded.clear();
    words = ` ${foldText(name)}`;
    folded.set(name, words);
  }
  return isWhole ? words === ` ${value}` : words.includes(` ${value}`);
}

import { type IndexSource } from './indexSource';
import { matchingEntries } from './matchingEntries';
import { PostingReader, readPlaces } from './postings';
import { type QueryPhrase } from './query';

/** The numbers of the pieces in which the words of a phrase stand side by side, exactly as they are but for accents and capitals; the last may be unfinished. */
export async function phrasePieces(source: IndexSource, { words, unfinished }: QueryPhrase): Promise<Set<number>> {
  const steps = words.map((word, index) => {
    const begins = unfinished && index === words.length - 1;
    const isMeant = (one: string): boolean => one === word || (begins && one.startsWith(word));
    const entries = source.dictionaries.flatMap((dictionary, number) =>
      matchingEntries(dictionary, { folded: word, stem: word }, begins)
        .filter(({ entry }) => entry.words.some(isMeant))
        .map(({ entry }) => ({ dictionary: number, entry })),
    );
    return { index, isMeant, entries, pieces: entries.reduce((sum, { entry }) => sum + entry.pieces, 0) };
  });
  // From the rarest word on, so that of the common ones only few places have to be read.
  steps.sort((one, other) => one.pieces - other.pieces);
  let starts: Map<number, Set<number>> | null = null;
  for (const { index, isMeant, entries } of steps) {
    const postings = await source.read(entries);
    const before: Map<number, Set<number>> | null = starts;
    const now = new Map<number, Set<number>>();
    for (const [number, { entry }] of entries.entries()) {
      const bytes = postings[number] ?? new Uint8Array();
      const meant = entry.words.map(isMeant);
      for (const posting = new PostingReader(bytes); posting.next();) {
        const { piece } = posting;
        const possible = before?.get(piece);
        if (source.facts[piece] === undefined || (before !== null && possible === undefined)) continue;
        readPlaces(bytes, posting, entry.words.length, (place, which) => {
          const start = place - index;
          if (meant[which] !== true || (possible !== undefined && !possible.has(start))) return;
          const known = now.get(piece);
          if (known) known.add(start);
          else now.set(piece, new Set([start]));
        });
      }
    }
    starts = now;
    if (now.size === 0) break;
  }
  return new Set(starts?.keys() ?? []);
}

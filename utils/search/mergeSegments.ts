import { dictionaryLine, readLine, type DictionaryEntry } from './dictionary';
import { numberWriter, type NumberWriter } from './numberWriter';
import { PostingReader, readPlaces, writePlaces, writePosting } from './postings';
import { type Segment } from './buildSegment';

/** Roots after which a merger pauses: some milliseconds. */
const slice = 500;

interface Found {
  piece: number;
  weight: number;
  places: Uint8Array;
}

/**
 * Makes one segment of several: exactly the one that would have been built of their pieces at once, without those that are no longer alive. Yields now and then, for a
 * caller that wants to let others work in between.
 */
export function* mergeSegments(segments: readonly Segment[], isAlive: (piece: number) => boolean): Generator<undefined, Segment> {
  const writer = numberWriter(1 << 16);
  const places = numberWriter();
  const lineAt = ({ dictionary }: Segment, at: number) => (at < dictionary.length ? readLine(dictionary, at) : null);
  const next = segments.map((segment) => lineAt(segment, 0));
  const alive = new Set<number>();
  const lines: string[] = [];
  for (let count = 1; ; count += 1) {
    let root: string | null = null;
    for (const line of next) if (line && (root === null || line.entry.root < root)) root = line.entry.root;
    if (root === null) break;
    const sources: { segment: Segment; entry: DictionaryEntry }[] = [];
    for (const [index, segment] of segments.entries()) {
      const line = next[index];
      if (line?.entry.root !== root) continue;
      next[index] = lineAt(segment, line.next);
      sources.push({ segment, entry: line.entry });
    }
    const { found, words } = livingOf(sources, isAlive, places);
    if (found.length > 0) {
      const offset = writer.length();
      let before = 0;
      for (const one of found) {
        writePosting(writer, one.piece - before, one.weight, one.places);
        before = one.piece;
        alive.add(one.piece);
      }
      lines.push(dictionaryLine({ root, words, pieces: found.length, offset, length: writer.length() - offset }));
    }
    if (count % slice === 0) yield undefined;
  }
  return { dictionary: lines.join(''), postings: writer.bytes(), pieces: alive.size };
}

function livingOf(
  sources: readonly { segment: Segment; entry: DictionaryEntry }[],
  isAlive: (piece: number) => boolean,
  writer: NumberWriter,
) {
  const decoded = sources.map(({ segment, entry }) => {
    const bytes = segment.postings.subarray(entry.offset, entry.offset + entry.length);
    const used = new Set<number>();
    const living: { piece: number; weight: number; from: number; to: number }[] = [];
    for (const posting = new PostingReader(bytes); posting.next();) {
      const { piece, weight, from, to } = posting;
      if (!isAlive(piece)) continue;
      living.push({ piece, weight, from, to });
      if (used.size < entry.words.length) readPlaces(bytes, posting, entry.words.length, (_, word) => used.add(word));
    }
    return { bytes, entry, living, used };
  });
  const words = [...new Set(decoded.flatMap(({ entry, used }) => entry.words.filter((_, index) => used.has(index))))].sort();
  const found = decoded.flatMap(({ bytes, entry, living }): Found[] => {
    const isSame = entry.words.length === words.length && entry.words.every((word, index) => word === words[index]);
    const numbers = entry.words.map((word) => words.indexOf(word));
    return living.map((one) => {
      if (isSame) return { piece: one.piece, weight: one.weight, places: bytes.subarray(one.from, one.to) };
      const moved: [number, number][] = [];
      readPlaces(bytes, one, entry.words.length, (place, word) => moved.push([place, numbers[word] ?? 0]));
      writer.clear();
      writePlaces(writer, moved, words.length);
      return { piece: one.piece, weight: one.weight, places: writer.bytes() };
    });
  });
  return { found: found.sort((one, other) => one.piece - other.piece), words };
}

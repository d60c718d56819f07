/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * A text with the passage that is looked for. `own`: the stretches that are the passage's own words, edited or not, in order; more than one where something
 * was put between them, none when the passage is no longer there.
 */
export interface Marked {
  text: string;
  own: readonly Stretch[];
}

export type Chance = () => number;

/** Equal seeds give equal series of numbers from 0 to 1 (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A text in which nothing has happened yet. */
export function marked(text: string, passage: Stretch): Marked {
  return { text, own: [passage] };
}

/** From the first to the last of the passage's own words, adverts between them included; null when it is gone. */
export function hull({ own }: Marked): Stretch | null {
  const [first, last] = [own[0], own.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Edits a stretch: what stands for words of the passage belongs to it, what stands for others does not. */
export function edit({ text, own }: Marked, start: number, end: number, words: string): Marked {
  const grown = words.length - (end - start);
  const moved = own.map((stretch) => ({
    start: stretch.start >= end && (stretch.start > start || start === end) ? stretch.start + grown : stretch.start,
    end: stretch.end >= end && stretch.end > start ? stretch.end + grown : stretch.end,
  }));
  return { text: text.slice(0, start) + words + text.slice(end), own: moved.filter((stretch) => stretch.end > stretch.start) };
}

/** Puts foreign words at an offset: inside the passage they part it in two. */
export function putIn({ text, own }: Marked, at: number, words: string): Marked {
  const moved = own.flatMap(({ start, end }) => {
    if (at <= start) return [{ start: start + words.length, end: end + words.length }];
    if (at >= end) return [{ start, end }];
    return [
      { start, end: at },
      { start: at + words.length, end: end + words.length },
    ];
  });
  return { text: text.slice(0, at) + words + text.slice(at), own: moved };
}

/** Takes a stretch out, with what it holds of the passage. */
export function takeOut({ text, own }: Marked, start: number, end: number): Marked {
  const shift = (offset: number): number => (offset <= start ? offset : Math.max(start, offset - (end - start)));
  const moved = own.map((stretch) => ({ start: shift(stretch.start), end: shift(stretch.end) }));
  return { text: text.slice(0, start) + text.slice(end), own: moved.filter((stretch) => stretch.end > stretch.start) };
}

/** Edits every place that a pattern finds, from the last to the first. */
export function editEach(so: Marked, pattern: RegExp, change: (found: string, at: number) => string | null): Marked {
  return [...so.text.matchAll(pattern)].reverse().reduce((now, match) => {
    const words = change(match[0], match.index);
    return words === null ? now : edit(now, match.index, match.index + match[0].length, words);
  }, so);
}

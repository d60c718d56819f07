/** A text in the form in which typography makes no difference, with a way back: `toText[i]` is where the i-th unit of it stands in the text. */
export interface FoldedText {
  folded: string;
  toText: Uint32Array;
}

/** Unit for unit, so that the way back stays simple; case is left alone, because a name is no common noun. */
const twins: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‟': '"', '‘': "'", '’': "'", '‚': "'", '‛': "'", '`': "'", '´': "'", 'ʼ': "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-',
}; // prettier-ignore

/** Leaves one space of each stretch of blanks, straight quotation marks, short dashes, three dots for an ellipsis, and drops what has no width. */
export function foldTypography(text: string): FoldedText {
  const parts: string[] = [];
  const toText = new Uint32Array(text.length * 3 + 1);
  let length = 0;
  const add = (piece: string, from: number, step: number): void => {
    for (let index = 0; index < piece.length; index++) toText[length + index] = from + index * step;
    length += piece.length;
    parts.push(piece);
  };
  let plainFrom = 0;
  for (const match of text.matchAll(/\s+|[“”„«»‟‘’‚‛`´ʼ‐‑‒–—―−…\u00AD\u200B-\u200D\u2060\uFEFF]/gu)) {
    add(text.slice(plainFrom, match.index), plainFrom, 1);
    const [found] = match;
    plainFrom = match.index + found.length;
    const twin = twins[found];
    if (twin !== undefined) add(twin, match.index, 0);
    else if (found === '…') add('...', match.index, 0);
    else if (/^[^\S\uFEFF]/u.test(found)) {
      if (length > 0 && !parts.at(-1)?.endsWith(' ')) add(' ', match.index, 0);
    }
  }
  add(text.slice(plainFrom), plainFrom, 1);
  toText[length] = text.length;
  return { folded: parts.join(''), toText: toText.subarray(0, length + 1) };
}

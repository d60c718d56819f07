/** A text reduced to its letters and figures, lower case and without accents, one space between words: `L’acqua, perché?` is `l acqua perche`. */
export function foldWording(text: string): string {
  // Most lines of a page are short and have no accent.
  const bare = /^[\u0020-\u007E]*$/u.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

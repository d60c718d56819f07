/** A text reduced to its letters and figures, lower case and without accents, one space between words: `L’acqua, perché?` is `l acqua perche`. */
export function foldWording(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Text as every offset of the product means it: NFC, each stretch of blanks one space, a line feed where a line breaks (never a blank
 * beside it), no soft hyphen, nothing around it. The same text again for what is already plain.
 */
export function plainText(text: string): string {
  return text
    .replaceAll('\u00AD', '')
    .normalize('NFC')
    .replace(/[^\S\n ][^\S\n]*| [^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

/** Blanks that are not one plain space already: most of a text is left alone, which is what makes this fast. */
const unsettled = /[^\S ]\s*| \s+/gu;

/** A text with each stretch of blanks as one space; nothing is taken from its ends. */
export function collapseBlanks(text: string): string {
  return text.replace(unsettled, ' ');
}

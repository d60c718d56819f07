/** The first words of a passage, to name it in a line. */
export function firstWords(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= 6 ? text : `${words.slice(0, 6).join(' ')}…`;
}

/** Labels as they are kept: lower-case by the rules of Italian, one space between words, none empty, each once, in the order given. */
export function cleanLabels(labels: readonly string[]): string[] {
  const cleaned = labels.map((label) => label.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('it'));
  return [...new Set(cleaned)].filter((label) => label !== '');
}

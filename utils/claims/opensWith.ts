/**
 * Whether a row of folded words (each with a blank behind it, one before the first) begins with any of the phrases: parted by `|`, a last `*` for any ending.
 * Kept by first letter and not in one expression: preparing a long one costs a page more than all it looks for.
 */
export function opensWith(phrases: string): (folded: string) => boolean {
  const byLetter = new Map<string, string[]>();
  for (const phrase of phrases.split('|')) {
    const written = phrase.endsWith('*') ? phrase.slice(0, -1) : `${phrase} `;
    const known = byLetter.get(written.charAt(0)) ?? [];
    known.push(written);
    byLetter.set(written.charAt(0), known);
  }
  return (folded) => byLetter.get(folded.charAt(1))?.some((written) => folded.startsWith(written, 1)) ?? false;
}

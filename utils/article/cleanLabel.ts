/** A section's label without the marks that part it from its neighbours: `| Pmi` and `Home › Pmi ›` lose them at their ends. */
export function cleanLabel(text: string): string {
  return text.replace(/^[\s/›»>|·•-]+|[\s/›»>|·•:-]+$/gu, '');
}

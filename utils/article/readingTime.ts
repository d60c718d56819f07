/**
 * Words a minute of Italian adults reading silently: 188, measured on the standardised IReST texts (S. Trauzettel-Klosinski and K. Dietz,
 * “Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST”, Investigative Ophthalmology &
 * Visual Science 53, 2012). The 238 words a minute often used (M. Brysbaert, 2019) are for English, whose words are shorter.
 */
const wordsPerMinute = 188;

/** Whole minutes that an Italian reader needs for a text, at least 1; 0 for a text without words. */
export function readingMinutes(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+(?:[.,’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return words === 0 ? 0 : Math.max(1, Math.round(words / wordsPerMinute));
}

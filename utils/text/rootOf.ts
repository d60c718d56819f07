import { isDigit } from './letters';

/**
 * The root under which a word is kept: its stem, but for the few stems that do not begin as their word does, since words are looked for among the roots that begin
 * as they do. Numbers are their own roots.
 */
export function rootOf(folded: string, stem: string): string {
  return stem !== '' && folded.startsWith(stem.slice(0, 3)) && !isDigit(folded.charCodeAt(0)) ? stem : folded;
}

import { findPassage, type FoundPassage } from './findPassage';
import type { PassageSelector } from './highlight';

/**
 * Finds many passages of one text, one at each step and in the order given, so that the caller can stop when its time is up and go on later: the first step reads the
 * words of the text too, each other takes some milliseconds at most. The order says what is seen first.
 */
export function* findPassages<Sought extends { selector: PassageSelector }>(
  text: string,
  highlights: Iterable<Sought>,
): Generator<{ highlight: Sought; found: FoundPassage }, void, undefined> {
  for (const highlight of highlights) yield { highlight, found: findPassage(text, highlight.selector) };
}

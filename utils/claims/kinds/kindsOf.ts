import type { ClaimKind } from '../claim';
import { assertsFigure } from '../cues/assertedFigure';
import type { Sentence } from '../sentence';
import { attributes } from './attributionSigns';
import { explains } from './causalSigns';
import { compares } from './comparisonSigns';
import { foretells } from './forecastSigns';
import { claims } from './thesisSigns';

/** What a sentence does, by its words alone; several kinds may hold, or none. Of somebody else's words only that they are so: they argue for themselves. */
export function kindsOf(sentence: Sentence): ClaimKind[] {
  const told = attributes(sentence);
  if (sentence.quoted) return ['attribution'];
  const fact = assertsFigure(sentence);
  const kinds: ClaimKind[] = [];
  if (claims(sentence, fact, told)) kinds.push('thesis');
  if (explains(sentence)) kinds.push('causal');
  if (foretells(sentence)) kinds.push('forecast');
  if (compares(sentence)) kinds.push('comparison');
  if (fact) kinds.push('numeric');
  if (told) kinds.push('attribution');
  return kinds;
}

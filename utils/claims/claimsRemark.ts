import { looksItalian } from '@/utils/text/looksItalian';
import { splitSentences } from '@/utils/text/splitSentences';
import type { ClaimSource } from './findKeyClaims';

/**
 * What a reader should know of the key points of a piece: `verse`: it is a poem or mostly verse; `quotations`: nearly all of it is somebody else's words;
 * `short`: a notice, too short to have an argument; `unstructured`: a list, a table or text without sentences; `even`: no sentence stands out;
 * `language`: it is not Italian, so the points rest on its structure alone.
 */
export type ClaimsRemark = 'verse' | 'quotations' | 'short' | 'unstructured' | 'even' | 'language';

/** A piece with as many points as these needs no excuse. */
const enough = 3;
/** Sentences: of fewer a digest would be the piece. */
const fewSentences = 8;
/** Share of the text, 0 to 1, that makes a piece one of a kind. */
const mostly = 0.6;
/** Characters read for the count of sentences: a text longer than that is not short. */
const readLength = 4000;

/** Why a piece has few key points or none, or that they rest on less than usual; null where there is nothing to say. */
export function claimsRemark({ text, spans = [] }: ClaimSource, claimCount: number): ClaimsRemark | null {
  if (claimCount < enough) {
    const share = (is: (span: { kind: string; quoted: boolean }) => boolean): number =>
      spans.filter(is).reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, text.length);
    if (share(({ kind }) => kind === 'verse') > mostly) return 'verse';
    if (share(({ kind, quoted }) => quoted || kind === 'quote') > mostly) return 'quotations';
    if (!looksItalian(text)) return 'language';
    const prose = spans.length === 0 ? text : proseOf(text, spans);
    if (prose.length < text.length * (1 - mostly)) return 'unstructured';
    const sentences = splitSentences(prose.slice(0, readLength)).length;
    if (text.length > readLength && sentences < fewSentences) return 'unstructured';
    return sentences < fewSentences ? 'short' : 'even';
  }
  return looksItalian(text) ? null : 'language';
}

function proseOf(text: string, spans: NonNullable<ClaimSource['spans']>): string {
  return spans
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');
}

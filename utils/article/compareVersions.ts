import { diffArrays } from 'diff';
import { splitSentences } from '@/utils/text/splitSentences';
import type { Span } from '@/utils/text/span';
import type { Article } from './article';
import { articleText } from './articleText';
import { plainText } from './plainText';

/** A sentence of either state of a piece. Offsets are those of the part's text (the body's is {@link articleText}); null where the state has it not, or has its words between other line breaks. */
export interface ComparedSentence {
  kind: 'same' | 'added' | 'removed';
  part: 'title' | 'standfirst' | 'body';
  /** As it stands now; as it stood where it was removed. */
  text: string;
  saved: Span | null;
  now: Span | null;
}

/** `pieces` are in the order of reading, what was removed before what came in its place. */
export interface VersionComparison {
  changed: boolean;
  pieces: ComparedSentence[];
}

/**
 * More sentences changed than this, and the whole part counts as replaced: the time grows with the square of it (a rewritten book of a thousand sentences takes
 * some ten milliseconds), and a reader no longer compares sentence by sentence.
 */
const mostChanges = 2_000;

type Compared = Pick<Article, 'title' | 'standfirst' | 'blocks'>;

/** Compares two states of a piece sentence by sentence. White space, quotation marks, dashes, dots and soft hyphens of another make are no change. */
export function compareVersions(saved: Compared, now: Compared): VersionComparison {
  const pieces = [
    ...compareTexts('title', plainText(saved.title), plainText(now.title)),
    ...compareTexts('standfirst', plainText(saved.standfirst ?? ''), plainText(now.standfirst ?? '')),
    ...compareTexts('body', articleText(saved.blocks), articleText(now.blocks)),
  ];
  return { changed: pieces.some(({ kind }) => kind !== 'same'), pieces };
}

interface Sentence extends Span {
  text: string;
  folded: string;
}

function compareTexts(part: ComparedSentence['part'], saved: string, now: string): ComparedSentence[] {
  const [before, after] = [sentencesOf(saved), sentencesOf(now)];
  // Other line breaks part the same words into other sentences.
  if (fold(saved) === fold(now)) return after.map((sentence) => compared('same', part, sentence, null, sentence));
  const runs = diffArrays(before, after, { comparator: (one, other) => one.folded === other.folded, maxEditLength: mostChanges });
  if (!runs) {
    return [
      ...before.map((sentence) => compared('removed', part, sentence, sentence, null)),
      ...after.map((sentence) => compared('added', part, sentence, null, sentence)),
    ];
  }
  let [passedBefore, passedAfter] = [0, 0];
  return runs.flatMap(({ added, removed, count }) => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    return Array.from({ length: count }, () => {
      const was = kind === 'added' ? null : (before[passedBefore++] ?? null);
      const is = kind === 'removed' ? null : (after[passedAfter++] ?? null);
      return compared(kind, part, is ?? was, was, is);
    });
  });
}

function sentencesOf(text: string): Sentence[] {
  return splitSentences(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    return { start, end, text: sentence, folded: fold(sentence) };
  });
}

function compared(
  kind: ComparedSentence['kind'],
  part: ComparedSentence['part'],
  shown: Sentence | null,
  saved: Span | null,
  now: Span | null,
): ComparedSentence {
  const spanOf = (span: Span | null): Span | null => span && { start: span.start, end: span.end };
  return { kind, part, text: shown?.text ?? '', saved: spanOf(saved), now: spanOf(now) };
}

/** What two ways of setting the same words have in common. Spaces go altogether: French ones stand inside guillemets, others do not. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\u00ad\u200b-\u200d\u2060]+/gu, '')
    .replaceAll(/[«»“”„‟"]/gu, '"')
    .replaceAll(/[‘’‚‛ʼ`´']/gu, "'")
    .replaceAll(/[‐‑‒–—―−]/gu, '-');
}

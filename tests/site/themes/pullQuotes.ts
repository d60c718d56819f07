import type { Block } from '@/utils/article/article';

export interface PullQuote {
  /** A sentence of the body, word for word. */
  sentence: string;
  /** The index of the block it is set before, somewhere below its place in the text or above it. */
  before: number;
}

/** Up to two sentences an editor would pull out of a body: of middle length, without figures, from different parts. */
export function pullQuotes(blocks: readonly Block[]): PullQuote[] {
  const candidates = blocks.flatMap((block, index) =>
    block.kind === 'paragraph' ? sentencesOf(block.runs.map((run) => run.text).join('')).map((sentence) => ({ sentence, index })) : [],
  );
  const early = candidates.find(({ index }) => index >= 1);
  const late = candidates.findLast(({ index }) => index < blocks.length - 1);
  if (!early || !late || late.index - early.index < 4) return [];
  return [
    { sentence: early.sentence, before: early.index + 2 },
    { sentence: late.sentence, before: late.index - 1 },
  ];
}

function sentencesOf(text: string): string[] {
  return (text.match(/(?<=^|[.!?] )\p{Lu}[^.!?«»“”"\d]{60,150}[.!?](?= |$)/gu) ?? []).map((sentence) => sentence.trim());
}

import { wordsOf } from '@/utils/text/wordsOf';
import { centrality } from './centrality';
import { chooseClaims } from './chooseClaims';
import type { Claim } from './claim';
import { kindsOf } from './kinds/kindsOf';
import { findSentences, type ClaimSpan } from './findSentences';
import { scoreSentence, type ArticleContext, type ScoredSentence } from './scoreSentence';
import { describeSentence, type Sentence } from './sentence';
import { longSentence, standaloneClause } from './standaloneClause';

/** Words: fewer behind a “ma” are the end of somebody's sentence, not a point. */
const shortestRest = 8;
/** What a “ma” answers is missed a little even where the rest stands alone. */
const conjunctionCost = 0.1;

/** What claims are chosen from: `text` is articleText, `spans` its articleSpans. */
export interface ClaimSource {
  title: string;
  standfirst: string | null;
  text: string;
  spans?: readonly ClaimSpan[] | undefined;
}

/**
 * The key claims of an article in its author's own words, best first: always `text.slice(start, end)`, a sentence or a clause of a long one, never two that
 * overlap. With `limit` exactly that many where the text has them; without, 3 to 7, fewer or none for a notice or a poem. Bad input gives fewer, never throws.
 */
export function findKeyClaims(source: ClaimSource, options: { limit?: number } = {}): Claim[] {
  const sentences = findSentences(source.text, source.spans);
  const ranks = centrality(sentences.map((sentence) => sentence.topics));
  const context: ArticleContext = {
    titleTopics: topicsOf(source.title),
    standfirstTopics: topicsOf(source.standfirst ?? ''),
    sentences: sentences.length,
    end: sentences.at(-1)?.end ?? 0,
    paragraphs: (sentences.at(-1)?.paragraph ?? 0) + 1,
  };
  const scored = sentences.map((sentence, index) => scoreShown(source.text, sentence, ranks[index] ?? 0, context));
  return chooseClaims(scored, sentences.length, options.limit).map(({ sentence, score, reasons }) => ({
    start: sentence.start,
    end: sentence.end,
    kinds: kindsOf(sentence),
    quoted: sentence.quoted,
    reasons,
    score,
  }));
}

/**
 * A sentence is weighed as it stands in the article; what is shown of a long one is its shortest clause that stands alone, with those of the reasons that
 * the clause itself gives. Where none stands alone it is shown whole.
 */
function scoreShown(text: string, sentence: Sentence, central: number, context: ArticleContext): ScoredSentence {
  const shown = withoutConjunction(text, sentence);
  const scored = scoreSentence(shown, central, context);
  const whole = shown === sentence ? scored : { ...scored, score: scored.score - conjunctionCost };
  const clause = sentence.text.length > longSentence ? standaloneClause(text, sentence) : null;
  if (clause === null) return whole;
  const own = new Set(scoreSentence(clause, central, context).reasons);
  return { sentence: clause, score: whole.score, reasons: whole.reasons.filter((reason) => own.has(reason)) };
}

/** Authors like to open their point with “Ma”: shown behind it, it stands alone. Not where what is left is short or leans on more than the “ma”. */
function withoutConjunction(text: string, sentence: Sentence): Sentence {
  const length = /^(?:Ma|E|Eppure|Però|Ed) /.exec(sentence.text)?.[0].length ?? 0;
  const words = sentence.words.slice(1);
  if (length === 0 || words.length < shortestRest) return sentence;
  const rest = describeSentence(text, sentence.start + length, sentence.end, words, sentence);
  return { ...rest, opensParagraph: false };
}

function topicsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !word.stop)
      .map((word) => word.stem),
  );
}

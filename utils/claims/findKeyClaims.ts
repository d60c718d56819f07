import { sharedRoots } from '@/utils/text/sharedRoots';
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
  const rootOf = sharedRoots();
  const topicsOf = (text: string): Set<string> =>
    new Set(
      wordsOf(text, rootOf)
        .filter((word) => !word.stop)
        .map((word) => word.stem),
    );
  const sentences = findSentences(source.text, source.spans, rootOf);
  const ranks = centrality(sentences.map((sentence) => sentence.topics));
  const context: ArticleContext = {
    titleTopics: topicsOf(source.title),
    standfirstTopics: topicsOf(source.standfirst ?? ''),
    sentences: sentences.length,
    end: sentences.at(-1)?.end ?? 0,
    paragraphs: (sentences.at(-1)?.paragraph ?? 0) + 1,
  };
  const centralOf = new Map<Sentence, number>();
  const scored = sentences.map((sentence, index) => {
    const weighed = weigh(source.text, sentence, ranks[index] ?? 0, context);
    centralOf.set(weighed.sentence, ranks[index] ?? 0);
    return weighed;
  });
  return chooseClaims(scored, sentences.length, options.limit).map((chosen) => {
    const { sentence, reasons } = cut(source.text, chosen, centralOf.get(chosen.sentence) ?? 0, context);
    return { start: sentence.start, end: sentence.end, kinds: kindsOf(sentence), quoted: sentence.quoted, reasons, score: chosen.score };
  });
}

/** A sentence is weighed as it stands in the article, but for an opening “Ma”. */
function weigh(text: string, sentence: Sentence, central: number, context: ArticleContext): ScoredSentence {
  const shown = withoutConjunction(text, sentence);
  const scored = scoreSentence(shown, central, context);
  return shown === sentence ? scored : { ...scored, score: scored.score - conjunctionCost };
}

/**
 * What is shown of a long sentence is its shortest clause that stands alone, with those of the reasons that the clause itself gives. Where none stands alone
 * it is shown whole. Only what was chosen is cut: looking for clauses costs more than weighing.
 */
function cut(text: string, whole: ScoredSentence, central: number, context: ArticleContext): ScoredSentence {
  const clause = whole.sentence.text.length > longSentence ? standaloneClause(text, whole.sentence) : null;
  if (clause === null) return whole;
  const own = new Set(scoreSentence(clause, central, context).reasons);
  return { ...whole, sentence: clause, reasons: whole.reasons.filter((reason) => own.has(reason)) };
}

/** Authors like to open their point with “Ma”: shown behind it, it stands alone. Not where what is left is short or leans on more than the “ma”. */
function withoutConjunction(text: string, sentence: Sentence): Sentence {
  const length = /^(?:Ma|E|Eppure|Però|Ed) /.exec(sentence.text)?.[0].length ?? 0;
  const words = sentence.words.slice(1);
  if (length === 0 || words.length < shortestRest) return sentence;
  const rest = describeSentence(text, sentence.start + length, sentence.end, words, sentence);
  return { ...rest, opensParagraph: false };
}

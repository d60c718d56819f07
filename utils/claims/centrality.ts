/** Sentences beyond this in the posting of one stem are left out of it, evenly: keeps the work of a long text linear. */
const postingLimit = 50;
const damping = 0.85;
const rounds = 16;

/**
 * TextRank (Mihalcea and Tarau 2004) over the sentences of one text: each is given by its topics, each topic once. Two sentences are joined by the topics
 * they share, over the geometric mean of their lengths: the logarithms of the original favour the long sentences that opinion prose is full of. Gives a number from 0 to 1 a sentence, 1 for the most central; all 0 when nothing is shared.
 */
export function centrality(sentences: readonly (readonly string[])[]): number[] {
  const neighbours = joinSentences(sentences);
  const strength = neighbours.map((edges) => sum(edges.values()));
  const others = neighbours.map((edges) => Int32Array.from(edges.keys()));
  const shares = neighbours.map((edges) => Float64Array.from(edges, ([other, weight]) => weight / (strength[other] ?? 1)));
  let rank = sentences.map(() => 1);
  for (let round = 0; round < rounds; round += 1) {
    const previous = rank;
    rank = others.map((indexes, sentence) => {
      let received = 0;
      for (let edge = 0; edge < indexes.length; edge += 1)
        received += (shares[sentence]?.[edge] ?? 0) * (previous[indexes[edge] ?? 0] ?? 0);
      return 1 - damping + damping * received;
    });
  }
  const lowest = 1 - damping;
  const highest = rank.reduce((best, value) => Math.max(best, value), lowest);
  return rank.map((value) => (highest > lowest ? (value - lowest) / (highest - lowest) : 0));
}

function joinSentences(sentences: readonly (readonly string[])[]): Map<number, number>[] {
  const postings = new Map<string, number[]>();
  sentences.forEach((topics, index) => {
    for (const topic of topics) {
      const posting = postings.get(topic);
      if (posting === undefined) postings.set(topic, [index]);
      else posting.push(index);
    }
  });
  const neighbours = sentences.map(() => new Map<number, number>());
  for (const posting of postings.values()) {
    const members = thin(posting);
    for (const one of members)
      for (const other of members) if (one !== other) neighbours[one]?.set(other, (neighbours[one].get(other) ?? 0) + 1);
  }
  neighbours.forEach((edges, index) => {
    for (const [other, shared] of edges) edges.set(other, shared / Math.sqrt(lengthOf(sentences[index]) * lengthOf(sentences[other])));
  });
  return neighbours;
}

function lengthOf(topics: readonly string[] | undefined): number {
  return 3 + (topics?.length ?? 0);
}

function thin(posting: readonly number[]): readonly number[] {
  if (posting.length <= postingLimit) return posting;
  const step = posting.length / postingLimit;
  return Array.from({ length: postingLimit }, (_, index) => posting[Math.floor(index * step)] ?? 0);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

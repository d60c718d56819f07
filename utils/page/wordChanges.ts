export interface WordChange {
  kind: 'same' | 'gone' | 'come';
  text: string;
}

/** More words than this are told as a whole: comparing takes the square of their number. */
const mostWords = 400;

/**
 * What has become of a text, word by word in the order of reading, what is gone before what has come in its place; joined, `same` and `gone` give the old text, `same` and
 * `come` the new one. By the longest common subsequence of words with the blanks after them.
 */
export function wordChanges(was: string, is: string): WordChange[] {
  const [before, after] = [wordsOf(was), wordsOf(is)];
  if (before.length > mostWords || after.length > mostWords) return joined([...before.map(gone), ...after.map(come)]);
  const common = commonLengths(before, after);
  const changes: WordChange[] = [];
  let [from, to] = [0, 0];
  while (from < before.length || to < after.length) {
    const [old, now] = [before[from], after[to]];
    if (old !== undefined && now !== undefined && old.trim() === now.trim()) {
      changes.push({ kind: 'same', text: now });
      from++;
      to++;
    } else if (old !== undefined && (now === undefined || (common[from + 1]?.[to] ?? 0) >= (common[from]?.[to + 1] ?? 0))) {
      changes.push(gone(old));
      from++;
    } else if (now !== undefined) {
      changes.push(come(now));
      to++;
    }
  }
  return joined(changes);
}

const gone = (text: string): WordChange => ({ kind: 'gone', text });
const come = (text: string): WordChange => ({ kind: 'come', text });

function wordsOf(text: string): string[] {
  return text.match(/\S+\s*/gu) ?? [];
}

/** How many words the rests of two texts have in common, from each pair of words on. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let from = before.length - 1; from >= 0; from--) {
    const [row, next] = [lengths[from], lengths[from + 1]];
    if (!row || !next) continue;
    for (let to = after.length - 1; to >= 0; to--) {
      const isSame = before[from]?.trim() === after[to]?.trim();
      row[to] = isSame ? (next[to + 1] ?? 0) + 1 : Math.max(next[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  return lengths;
}

function joined(changes: readonly WordChange[]): WordChange[] {
  const stretches: WordChange[] = [];
  for (const { kind, text } of changes) {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += text;
    else stretches.push({ kind, text });
  }
  return stretches;
}

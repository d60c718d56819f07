/**
 * Which word of a text stands for which word of a passage: local alignment with affine gaps (Smith and Waterman 1981, Gotoh 1982). Equal words score what they
 * tell. Answers for each word that is looked for the index of its equal in the text, -1 for none. Time and memory: words sought times words of the region.
 */
export function alignWords(
  sought: Int32Array,
  weights: Float32Array,
  text: Int32Array,
  regionStart: number,
  regionEnd: number,
): Int32Array {
  const rows = sought.length;
  const columns = Math.max(0, regionEnd - regionStart);
  const pairs = new Int32Array(rows).fill(-1);
  const width = columns + 1;
  if (scratch.length < (rows + 1) * width) scratch = new Uint8Array((rows + 1) * width * 2);
  const steps = scratch;
  steps.fill(0, 0, width);
  let score = new Float32Array(width);
  let next = new Float32Array(width);
  let bestScore = 0;
  let best = 0;
  const left = new Float32Array(width).fill(-1e9);
  for (let row = 1; row <= rows; row++) {
    const key = sought[row - 1];
    const weight = weights[row - 1] ?? 0;
    steps[row * width] = 0;
    next[0] = 0;
    let few = -1e9,
      many = -1e9;
    for (let column = 1; column <= columns; column++) {
      const cell = row * width + column;
      const equal = text[regionStart + column - 1] === key;
      const paired = (score[column - 1] ?? 0) + (equal ? weight : -replaced);
      // Words were put in: few, or many at once.
      const before = next[column - 1] ?? 0;
      const openFew = before - opened;
      few = Math.max(openFew, few) - goesOn;
      const openMany = before - openedWide;
      many = Math.max(openMany, many) - goesOnWide;
      // Words of the passage that the text does not have.
      const gone = Math.max(score[column] ?? 0, left[column] ?? 0) - leftOut;
      left[column] = gone;
      let value = paired;
      let step = equal ? 1 : 2;
      if (few > value) {
        value = few;
        step = 3;
      }
      if (many > value) {
        value = many;
        step = 5;
      }
      if (gone > value) {
        value = gone;
        step = 4;
      }
      if (value <= 0) {
        value = 0;
        step = 0;
      }
      // Whether each run of added words began here or goes on.
      steps[cell] = step | (few > openFew - goesOn ? 8 : 0) | (many > openMany - goesOnWide ? 16 : 0);
      next[column] = value;
      if (value > bestScore) {
        bestScore = value;
        best = cell;
      }
    }
    [score, next] = [next, score];
  }
  let cell = best;
  let run = 0;
  while (cell > 0) {
    const code = steps[cell] ?? 0;
    const step = run > 0 ? run : code & 7;
    if (step === 0) break;
    if (step === 3 || step === 5) {
      run = (code & (step === 3 ? 8 : 16)) === 0 ? 0 : step;
      cell -= 1;
    } else if (step === 4) cell -= width;
    else {
      const row = Math.floor(cell / width);
      if (step === 1) pairs[row - 1] = regionStart + (cell % width) - 1;
      cell -= width + 1;
    }
  }
  return pairs;
}

/** Kept between calls: half a megabyte asked for anew each time would take longer than the work. */
let scratch = new Uint8Array(0);

/** An edited word: a little, so that a rewritten third does not break a passage in two. */
const replaced = 0.05;
/** A word or two put in cost less than a telling word. */
const opened = 0.25;
const goesOn = 0.1;
/** Much put in at once, an advert for instance, costs as much as one or two telling words, so that common words are not reached for across a gap. */
const openedWide = 0.9;
const goesOnWide = 0.015;
/** A word of the passage that is not there. */
const leftOut = 0.05;

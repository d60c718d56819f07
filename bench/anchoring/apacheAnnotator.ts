import type { Method } from './method';

/** A text of refrains would take for ever. */
const mostRounds = 200;

/**
 * The text quote selector of Apache Annotator (Apache-2.0, packages/selector/src/text), written anew from its description: the quotation with as much of its
 * neighbours as makes it the only such place in the text, looked for letter by letter.
 */
export const apacheAnnotator: Method = {
  name: 'Apache Annotator',
  remember: (text, { start, end }) => {
    let [before, after] = [0, 0];
    for (let round = 0; round < mostRounds; round++) {
      const whole = text.slice(start - before, end + after);
      let other = text.indexOf(whole);
      if (other === start - before) other = text.indexOf(whole, other + 1);
      if (other < 0) break;
      const left = growth(
        (by) => text[start - before - by],
        (by) => text[other - by],
        start - before,
      );
      const right = growth(
        (by) => text[end + after + by - 1],
        (by) => text[other + whole.length + by - 1],
        text.length - end - after,
      );
      if (left <= right) before += left;
      else after += right;
      if (Math.min(left, right) === Infinity) break;
    }
    const whole = text.slice(start - before, end + after);
    return (later) => {
      const at = later.indexOf(whole);
      return at < 0 ? null : { start: at + before, end: at + before + end - start };
    };
  },
};

/** By how many letters a side must grow until it differs from the other place's. */
function growth(own: (by: number) => string | undefined, other: (by: number) => string | undefined, room: number): number {
  for (let by = 1; by <= room; by++) if (own(by) !== other(by)) return by;
  return Infinity;
}

import type { Block, Run } from './article';
import type { Conversion } from './conversion';
import { toRuns } from './toRuns';

/** A line that only says whose the words are. */
const attribution = /^(?:[—–-]\s?.{1,120}|\(.{1,80}\))$/u;

/** A quotation: its blocks, and the line that says whose it is, found as `cite`, `footer` or caption, or as a last line that opens with a dash or stands in brackets. */
export function toQuote(quote: Element, conversion: Conversion): Block | null {
  const figure = quote.parentElement?.localName === 'figure' ? quote.parentElement : null;
  const named = sourceElement(quote) ?? figure?.querySelector('figcaption') ?? null;
  const source = named === null ? [] : toRuns([named], { ...conversion }).map(withoutEmphasisOf(named));
  const holder = named !== null && quote.contains(named) ? named : null;
  const kept = holder === null ? quote : without(quote, holder);
  const blocks = conversion.blocksIn(kept);
  const last = blocks.at(-1);
  const said = last?.kind === 'paragraph' ? last.runs.map((run) => run.text).join('') : '';
  if (source.length === 0 && last?.kind === 'paragraph' && blocks.length > 1 && attribution.test(said))
    return { kind: 'quote', blocks: blocks.slice(0, -1), source: last.runs };
  return blocks.length === 0 && source.length === 0 ? null : { kind: 'quote', blocks, source };
}

function sourceElement(quote: Element): Element | null {
  const footer = quote.querySelector('footer');
  if (footer !== null) return footer;
  const cite = [...quote.querySelectorAll('cite')].at(-1);
  // A title cited inside a sentence is part of it.
  return cite !== undefined && isLast(cite, quote) ? cite : null;
}

/** Nothing follows it, and it has a line of its own: it is a block, opens its paragraph, or stands after a break or a dash. */
function isLast(cite: Element, quote: Element): boolean {
  for (let node: Element = cite; node !== quote;) {
    for (let after = node.nextSibling; after !== null; after = after.nextSibling) if ((after.textContent ?? '').trim() !== '') return false;
    if (node.parentElement === null) return false;
    node = node.parentElement;
  }
  const before = cite.previousSibling;
  const said = before?.textContent ?? '';
  return before === null || said.trim() === '' || /[—–-]\s*$/u.test(said) || before.nodeType === 1;
}

function without(quote: Element, part: Element): Element {
  const copy = quote.cloneNode(true) as Element;
  const index = [...quote.querySelectorAll('*')].indexOf(part);
  [...copy.querySelectorAll('*')][index]?.remove();
  return copy;
}

function withoutEmphasisOf(named: Element): (run: Run) => Run {
  return (run) => {
    if (named.localName !== 'cite') return run;
    const { marks = [], ...rest } = run;
    const own = marks.filter((mark) => mark !== 'emphasis');
    return own.length > 0 ? { ...rest, marks: own } : rest;
  };
}

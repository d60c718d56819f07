import type { Mark, Run } from './article';
import type { Conversion } from './conversion';
import { isInline } from './readLines';
import { resolveLink } from './resolveAddress';
import { collapseBlanks } from './collapseBlanks';

const marks: Readonly<Record<string, Mark>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  strong: 'strong',
  b: 'strong',
  sup: 'superscript',
  sub: 'subscript',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  del: 'deleted',
  s: 'deleted',
  strike: 'deleted',
};

interface Style {
  marks: readonly Mark[];
  link: string | undefined;
  note: string | undefined;
}

const plain: Style = { marks: [], link: undefined, note: undefined };

/** Where a line breaks, until blanks are settled: a line feed of the source is only a blank. */
const breakMark = '\u0000';

/** The runs of what stands in a line: marks and links without their markup, one space between words, a line feed where a `br` stands. */
export function toRuns(nodes: Iterable<Node>, conversion: Conversion): Run[] {
  const runs: { text: string; style: Style }[] = [];
  for (const node of nodes) collect(node, plain, runs, conversion);
  return settle(runs);
}

function collect(node: Node, style: Style, runs: { text: string; style: Style }[], conversion: Conversion): void {
  if (node.nodeType === 3) {
    const text = (node as Text).data.replace(/[\u0000\u00AD\u200B\u2060\uFEFF]/gu, '').normalize('NFC');
    if (text !== '') runs.push({ text, style });
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (element.localName === 'br') {
    runs.push({ text: breakMark, style });
    return;
  }
  if (element.localName === 'img') {
    // A drawn face stands for its sign.
    const sign = element.getAttribute('alt') ?? '';
    if (/^\p{Emoji}[\p{Emoji}\u200D\uFE0F]{0,8}$/u.test(sign)) runs.push({ text: sign, style });
    return;
  }
  if (element.localName === 'rt' || element.localName === 'rp') return;
  const own = ownStyle(element, style, conversion);
  if (own === null) return;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) collect(child, own, runs, conversion);
  if (!isInline(element)) runs.push({ text: ' ', style });
}

/** The style inside an element; null for a link that only leads back from a note to its reference. */
function ownStyle(element: Element, outer: Style, { address, targets, notes }: Conversion): Style | null {
  if (element.localName === 'a') {
    const href = element.getAttribute('href') ?? '';
    const target = internalTarget(href, address);
    if (target !== null && notes.has(target))
      return { ...outer, marks: outer.marks.filter((mark) => mark !== 'superscript'), note: target };
    if (target !== null) {
      if (/^(?:[\s↩↑^⤴⬆\uFE0E\uFE0F]+|torna(?: su| al testo)?)$/iu.test(element.textContent)) return null;
      return { ...outer, link: targets.has(target) ? `#${target}` : undefined };
    }
    return { ...outer, link: resolveLink(href, address) ?? undefined };
  }
  const mark = markOf(element);
  return mark === undefined || outer.marks.includes(mark) ? outer : { ...outer, marks: [...outer.marks, mark] };
}

/** The id of this page's element that a link leads to; null where it leads elsewhere. */
export function internalTarget(href: string, address: string): string | null {
  if (!href.includes('#') || !URL.canParse(href, address)) return null;
  const [url, here] = [new URL(href, address), new URL(address)];
  return url.hash.length > 1 && url.host === here.host && url.pathname === here.pathname ? safeDecode(url.hash.slice(1)) : null;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function markOf(element: Element): Mark | undefined {
  const named = marks[element.localName];
  if (named !== undefined) return named;
  const style = element.getAttribute('style');
  if (style === null) return undefined;
  if (/font-style\s*:\s*italic/iu.test(style)) return 'emphasis';
  return /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(style) ? 'strong' : undefined;
}

/** One space between words across runs, none at the ends or beside a break, neighbours of one style joined. */
function settle(found: readonly { text: string; style: Style }[]): Run[] {
  const runs: Run[] = [];
  let blank = true;
  for (const { text, style } of found) {
    let settled = '';
    const parts = text.includes(breakMark)
      ? text.split(breakMark).flatMap((line, index) => (index === 0 ? [line] : [breakMark, line]))
      : [text];
    for (const part of parts) {
      if (part === breakMark) {
        if (settled.endsWith(' ')) settled = settled.slice(0, -1);
        else if (settled === '') trimEnd(runs);
        settled += '\n';
        blank = true;
        continue;
      }
      const words = collapseBlanks(part);
      settled += blank ? words.replace(/^ /u, '') : words;
      if (words !== '') blank = /\s$/u.test(settled) || (settled === '' && blank);
    }
    if (settled !== '') append(runs, settled, style);
  }
  while (/^\n/u.test(runs[0]?.text ?? '')) trimStart(runs);
  for (let last = runs.at(-1); last !== undefined && /\s$/u.test(last.text); last = runs.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text === '') runs.pop();
  }
  return runs;
}

function trimStart(runs: Run[]): void {
  const [first] = runs;
  if (first === undefined) return;
  first.text = first.text.trimStart();
  if (first.text === '') runs.shift();
}

function trimEnd(runs: Run[]): void {
  const last = runs.at(-1);
  if (last?.text.endsWith(' ') === true) last.text = last.text.slice(0, -1);
  if (last?.text === '') runs.pop();
}

function append(runs: Run[], text: string, { marks: own, link, note }: Style): void {
  const last = runs.at(-1);
  const same = last !== undefined && last.link === link && last.note === note && (last.marks ?? []).join() === own.join();
  if (same) last.text += text;
  else {
    runs.push({
      text,
      ...(own.length > 0 && { marks: [...own] }),
      ...(link !== undefined && { link }),
      ...(note !== undefined && { note }),
    });
  }
}

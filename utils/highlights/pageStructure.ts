/** What stands between two stretches of text: nothing, a tab between cells, a line feed between items and rows, a blank line between blocks. */
export type Gap = '' | '\t' | '\n' | '\n\n';

const unread = new Set([
  'script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'canvas', 'audio', 'video', 'select', 'textarea', 'input', 'head',
  'datalist', 'meter', 'progress',
]); // prettier-ignore

/** By name, not by computed style: the walk must stay cheap, and a theme that styles a span as a block still parts its words by blanks. */
const inline = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'button', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'label', 'mark',
  'nobr', 'picture', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr',
]); // prettier-ignore

/** Whether an element gives no text. With `live` the browser is asked what is shown; else the attributes decide. */
export function isSkipped(element: Element, live: boolean): boolean {
  const name = element.localName;
  if (unread.has(name) || name.startsWith('taccuino-') || element.hasAttribute('data-taccuino') || isNoteReference(element)) return true;
  if (live) return !element.checkVisibility({ visibilityProperty: true });
  return element.hasAttribute('hidden') || /display:\s*none|visibility:\s*hidden/iu.test(element.getAttribute('style') ?? '');
}

/** A raised link to a place of the same page is the number of a footnote: articleText leaves it out too. */
function isNoteReference(element: Element): boolean {
  const name = element.localName;
  if (name !== 'sup' && name !== 'a') return false;
  const link = name === 'a' ? element : element.querySelector('a');
  if (!link?.getAttribute('href')?.startsWith('#')) return false;
  if (link.getAttribute('role') === 'doc-noteref') return true;
  const raised = name === 'sup' || element.querySelector('sup') !== null;
  return raised && /^\W*\w{1,3}\W*$/u.test(element.textContent);
}

/** What parts an element's text from the text around it, by the rules of articleText; `inLines`: it stands in a list or table. */
export function gapOf(element: Element, inLines: boolean): Gap {
  const name = element.localName;
  if (name === 'td' || name === 'th') return '\t';
  if (inline.has(name)) return '';
  return inLines ? '\n' : '\n\n';
}

/** The gap that two demands make together. */
export function widerGap(gap: Gap, next: Gap): Gap {
  const widths: Gap[] = ['', '\t', '\n', '\n\n'];
  return widths.indexOf(next) > widths.indexOf(gap) ? next : gap;
}

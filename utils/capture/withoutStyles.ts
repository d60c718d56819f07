const ends = /<(?<closing>\/?)(?<name>script|style)\b[^<>]*>/giu;
const tags = /<[a-z][^<>]*>/giu;
const styleAttributes = /\sstyle\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s>]+)/giu;
const hides = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/**
 * The HTML of a page without its styles, of which only what they hide is kept, as `hidden`. A document that is parsed in a page of ours has that page's content security policy:
 * no style of it would hold, and each would be told in the console as a fault. Scripts, which do not run there, keep every letter: what the page says of itself stands in some.
 * Goes over the page once, whatever is left open in it.
 */
export function withoutStyles(html: string): string {
  let plain = '';
  let from = 0;
  let open = '';
  const take = (end: number): void => {
    if (open !== 'style') plain += open === 'script' ? html.slice(from, end) : html.slice(from, end).replace(tags, withoutStyle);
    from = end;
  };
  for (const { 0: tag, index, groups } of html.matchAll(ends)) {
    const name = groups?.['name']?.toLowerCase() ?? '';
    const closes = groups?.['closing'] === '/';
    if (closes ? open !== name : open !== '') continue;
    // A script goes with both its tags, and so does a style.
    take(closes ? index + tag.length : index);
    open = closes ? '' : name;
  }
  take(html.length);
  return plain;
}

function withoutStyle(tag: string): string {
  return tag.replace(styleAttributes, (_, value: string) => (hides.test(value) ? ' hidden' : ''));
}

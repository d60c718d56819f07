/** Parts of a page that are no markup, or are to go: what stands between their tags is left as it is. */
const scripts = /(<script\b[\s\S]*?<\/script\s*>)/iu;

const styleSheets = /<style\b[\s\S]*?<\/style\s*>/giu;
const tags = /<[a-z][^>]*>/giu;
const styleAttributes = /\sstyle\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s>]+)/giu;
const hides = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/**
 * The HTML of a page without its styles, of which only what they hide is kept, as `hidden`. A document that is parsed in a page of ours has that page's content security policy:
 * no style of it would hold, and each would be told in the console as a fault. Scripts, which do not run there, keep every letter: what the page says of itself stands in some.
 */
export function withoutStyles(html: string): string {
  return html
    .split(scripts)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(styleSheets, '').replace(tags, withoutStyle)))
    .join('');
}

function withoutStyle(tag: string): string {
  return tag.replace(styleAttributes, (_, value: string) => (hides.test(value) ? ' hidden' : ''));
}

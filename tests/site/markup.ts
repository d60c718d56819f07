/** A stretch of HTML that is safe to put on a page of the demo site as it is. */
export interface Markup {
  readonly source: string;
}

type Part = Markup | string | number | false | null | undefined | readonly Part[];

/** A template of HTML: text put into it is escaped, markup and lists of markup are kept, false and null give nothing. */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return asIs(fixed.reduce((source, piece, index) => source + write(parts[index - 1]) + piece));
}

/** Text that is HTML already, such as a style sheet or a script of the site's own. */
export function asIs(source: string): Markup {
  return { source };
}

/** Markup one after the other, with `between` among them. */
export function join(parts: readonly Part[], between: Part = ''): Markup {
  return asIs(parts.map(write).join(write(between)));
}

function write(part: Part): string {
  if (part === false || part === null || part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return 'source' in part ? part.source : part.map(write).join('');
}

/** Text as it stands in HTML, between tags and inside a quoted attribute alike. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#039;');
}

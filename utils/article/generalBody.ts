import { Readability } from '@mozilla/readability';
import type { NotAnArticleReason } from './extraction';
import { readLines } from './readLines';

/** A page that does not look like the publisher's has an article if Readability finds this much of it (characters). */
const leastText = 500;
/** … and if its head says that it is an article, this much, when it ends a sentence: news in two sentences is news. */
const leastShort = 200;

/** Reasons that are judged by the publisher's wording, of which such a page has none. */
const byWording: ReadonlySet<NotAnArticleReason> = new Set(['incomplete', 'empty', 'static', 'listing']);

/**
 * The body of a page that has none of the publisher's wording, as Readability alone finds it: there is nothing to correct it by. `because` is why it would
 * be no article, `saysArticle` whether its head says that it is one; null where the reason stands, or where too little is found. The copy of the page is only
 * read.
 */
export function generalBody(copy: Element, because: NotAnArticleReason | null, saysArticle: boolean): Element | null {
  if (because !== null && !byWording.has(because)) return null;
  const own = copy.ownerDocument.implementation.createHTMLDocument('');
  own.replaceChild(own.importNode(copy, true), own.documentElement);
  const found = new Readability<Element>(own, { disableJSONLD: true, serializer: (node) => node as Element }).parse()?.content ?? null;
  if (found === null) return null;
  const lines = readLines(found);
  const text = lines.reduce((sum, line) => sum + line.text.length - line.linked, 0);
  return text >= leastText || (saysArticle && text >= leastShort && /[.!?…»”"]$/u.test(lines.at(-1)?.text ?? '')) ? found : null;
}

/** A feed begins so: nothing that defines entities or asks for another document may stand before its root. HTML begins otherwise. */
const beginning = /^(?:<\?xml\s[^>]*\?>)?(?:\s|<!--(?:(?!-->)[\s\S]){0,5000}-->|<\?xml-stylesheet\s[^>]*\?>)*<rss[\s>]/u;

/** Signs that XML does not allow and that come into texts by pasting: one of them makes a whole feed unreadable. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const unknownEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/giu;

/**
 * A feed as a document, by the browser's own parser; null for what does not begin as a feed and for one that is not well formed. What feeds are known to break on is mended: blanks before the
 * declaration, signs that XML does not know, entities of HTML. Only in a page: a worker has no parser.
 */
export function parseFeed(text: string): Document | null {
  const feed = text.replace(/^[\s\ufeff]+/u, '').replace(forbidden, '');
  // What breaks off is not even tried: a browser writes the styles of its own message about it into our console, as a breach of our pages' policy.
  if (!beginning.test(feed) || !/<\/rss\s*>/u.test(feed)) return null;
  const mended = withKnownEntities(feed);
  return parse(feed) ?? (mended === feed ? null : parse(mended));
}

function parse(feed: string): Document | null {
  const parsed = new DOMParser().parseFromString(feed, 'text/xml');
  return parsed.querySelector('parsererror') === null ? parsed : null;
}

const [opening, closing] = ['<![CDATA[', ']]>'];

/** What XML does not know as an entity becomes text, from which HTML is read later; in marked sections everything is text already. */
function withKnownEntities(feed: string): string {
  let mended = '';
  let from = 0;
  while (from < feed.length) {
    const start = feed.indexOf(opening, from);
    const end = start < 0 ? -1 : feed.indexOf(closing, start);
    const [plain, next] = end < 0 ? [feed.length, feed.length] : [start, end + closing.length];
    mended += feed.slice(from, plain).replace(unknownEntity, '&amp;') + feed.slice(plain, next);
    from = next;
  }
  return mended;
}

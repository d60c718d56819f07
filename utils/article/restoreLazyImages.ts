const attributes = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file', 'data-large-file', 'data-url', 'data-hi-res-src'];
const sets = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/**
 * Gives each picture of the copy its real address as `src`, where the page keeps it until it comes near: in a `data-` attribute, in a
 * `srcset` (the widest), in the sources of a `picture`, or in a `noscript` beside it. A `noscript` that stands alone becomes its picture.
 */
export function restoreLazyImages(root: Element): void {
  for (const fallback of root.querySelectorAll('noscript')) {
    const inside = fallback.querySelector('img') ?? imageIn(fallback.textContent, fallback.ownerDocument);
    if (inside === null) continue;
    const beside =
      [fallback.previousElementSibling, fallback.nextElementSibling].find((element) => element?.matches('img,picture') === true) ?? null;
    if (beside === null) fallback.replaceWith(inside);
    else {
      const image = beside.matches('img') ? beside : beside.querySelector('img');
      if (image !== null && isPlaceholder(image.getAttribute('src')) && realAddress(image) === null)
        image.setAttribute('src', inside.getAttribute('src') ?? '');
    }
  }
  for (const image of root.querySelectorAll('img')) {
    const address = realAddress(image);
    if (address !== null) image.setAttribute('src', address);
  }
  for (const frame of root.querySelectorAll('iframe,video,audio')) {
    const waiting = ['data-src', 'data-lazy-src', 'data-cookieblock-src', 'data-url']
      .map((name) => frame.getAttribute(name))
      .find((value) => value !== null);
    if (waiting !== undefined && !/^https?:/iu.test(frame.getAttribute('src') ?? '')) frame.setAttribute('src', waiting);
  }
}

function realAddress(image: Element): string | null {
  const source = image.getAttribute('src');
  const isPlaced = isPlaceholder(source);
  // Photographs are neither gif nor svg: beside an address that waits, such a picture is only in its place.
  if (!isPlaced && !/\.(?:gif|svg)(?:[?#]|$)/iu.test(source ?? '')) return null;
  const named = attributes.map((name) => image.getAttribute(name)).find((value) => !isPlaceholder(value));
  if (!isPlaced && named === undefined) return null;
  if (named !== undefined) return named;
  const sources = image.parentElement?.matches('picture') === true ? [...image.parentElement.querySelectorAll('source')] : [];
  const listed =
    [image, ...sources]
      .flatMap((element) => sets.map((name) => element.getAttribute(name)))
      .find((value) => value !== null && value !== '') ?? null;
  return listed === null ? null : widestOf(listed);
}

function isPlaceholder(source: string | null | undefined): boolean {
  return (
    source === null ||
    source === undefined ||
    source.trim() === '' ||
    /^(?:data:|about:|#)|(?:blank|empty|spacer|placeholder|transparent|lazy|1x1|pixel)[^/]*\.(?:gif|png|svg)/iu.test(source.trim())
  );
}

/** The widest, or densest, address of a `srcset`; null where it has none. */
function widestOf(list: string): string | null {
  const entries = [...list.matchAll(/(?<address>[^\s,]\S*[^\s,])(?:\s+(?<size>[\d.]+)[wx])?\s*(?:,|$)/gu)];
  const sizeOf = (entry: RegExpExecArray): number => Number(entry.groups?.['size'] ?? 0);
  return entries.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0]?.groups?.['address'] ?? null;
}

/** The picture written in the text of a `noscript`, as a parser with scripts leaves it. */
function imageIn(text: string, page: Document): Element | null {
  const tag = /<img\b[^>]*>/iu.exec(text)?.[0];
  if (tag === undefined) return null;
  const image = page.createElement('img');
  for (const name of ['src', 'alt', 'width', 'height']) {
    const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'iu').exec(tag);
    if (value) image.setAttribute(name, withoutEntities(value[1] ?? value[2] ?? value[3] ?? ''));
  }
  return image;
}

function withoutEntities(text: string): string {
  return text
    .replace(/&(?:#0?38|amp);/giu, '&')
    .replace(/&(?:quot|#0?34);/giu, '"')
    .replace(/&(?:#0?39|apos);/giu, "'")
    .replace(/&lt;/giu, '<')
    .replace(/&gt;/giu, '>');
}

import type { Block } from './article';
import { resolveImage } from './resolveAddress';

type Embed = Extract<Block, { kind: 'embed' }>;

const hosts: readonly (readonly [NonNullable<Embed['media']>, RegExp])[] = [
  ['video', /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|rai(?:play)?\.it)$/u],
  ['audio', /(?:^|\.)(?:spotify\.com|soundcloud\.com|spreaker\.com|mixcloud\.com|raiplaysound\.it)$/u],
  ['post', /(?:^|\.)(?:twitter\.com|x\.com|facebook\.com|instagram\.com|tiktok\.com|threads\.net|bsky\.app|t\.me)$/u],
];

/** What is shown in a frame from elsewhere, as a link with a label; null where it has no http(s) address, or shows only an advert. */
export function toEmbed(element: Element, address: string): Embed | null {
  const source = element.getAttribute('src') ?? element.querySelector('source[src]')?.getAttribute('src') ?? null;
  const target = resolveImage(source, address);
  if (target === null || /(?:doubleclick|googlesyndication|adservice|\/\/ads?\.|\/ads?\/|pixel)/iu.test(target)) return null;
  const [width, height] = [element.getAttribute('width'), element.getAttribute('height')];
  if (width === '0' || height === '0' || width === '1' || height === '1') return null;
  const host = new URL(target).hostname.replace(/^www\./u, '');
  const label = (element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '').replace(/\s+/gu, ' ').trim();
  const byTag = element.localName === 'video' || element.localName === 'audio' ? element.localName : undefined;
  return {
    kind: 'embed',
    address: target,
    label: label === '' ? host : label,
    media: byTag ?? hosts.find(([, named]) => named.test(host))?.[0] ?? 'page',
  };
}

/** A post quoted by its network's own markup (its last link leads to the post), as a link; null for a quotation of words. */
export function toPost(quote: Element, address: string): Embed | null {
  if (!/\b(?:twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|text-post-media)\b/u.test(quote.getAttribute('class') ?? ''))
    return null;
  const links = [...quote.querySelectorAll('a[href]')]
    .map((link) => resolveImage(link.getAttribute('href'), address))
    .filter((link) => link !== null);
  const own = links.findLast((link) => hosts.some(([media, named]) => media === 'post' && named.test(new URL(link).hostname)));
  return own === undefined ? null : { kind: 'embed', address: own, label: new URL(own).hostname.replace(/^www\./u, ''), media: 'post' };
}

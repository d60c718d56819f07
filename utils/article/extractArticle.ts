import type { Article, Block } from './article';
import { breaksOff } from './breaksOff';
import { whyNoArticle } from './classifyPage';
import { copyPage } from './copyPage';
import { countComments } from './countComments';
import { cutToBody } from './cutToBody';
import { dropAuthorBox } from './dropAuthorBox';
import { dropFurniture } from './dropFurniture';
import type { Extraction } from './extraction';
import { findAddresses } from './findAddresses';
import { findAuthors } from './findAuthors';
import { commonElement } from './commonElement';
import { findBody, plainBody, readableElement } from './findBody';
import type { Bounds } from './findBounds';
import { findCards } from './findCards';
import { findDay } from './findDay';
import { findLeadImage } from './findLeadImage';
import { findSection } from './findSection';
import { findOpening } from './findOpening';
import { findStandfirst } from './findStandfirst';
import { findTags } from './findTags';
import { isSignedAround } from './isSignedAround';
import type { Line } from './readLines';
import { isTooLarge } from './measurePage';
import { readPage } from './readPage';
import { readMetadata } from './readMetadata';
import { builtIn } from './builtIn';
import { toBlocks } from './toBlocks';
import { articleText } from './articleText';
import { hasText } from './hasText';
import { generalBody } from './generalBody';
import { linkShape } from '@/utils/publisher/linkShape';
import { isHouseWording } from '@/utils/publisher/pageWording';

/**
 * Reads the article of a page as the reader sees it, or says why there is none. `address` is the tab's; nothing the page says of itself
 * is trusted further than its words. The page stays exactly as it was. Work is capped before it begins (`too-large`).
 */
export function extractArticle(page: Document, address: string): Extraction {
  const metadata = readMetadata(builtIn(page, 'documentElement'));
  const addresses = findAddresses(address, metadata);
  if (addresses === null) return { kind: 'not-an-article', because: 'other-site' };
  if (isTooLarge(page)) return { kind: 'not-an-article', because: 'too-large' };
  if (builtIn(page, 'documentElement').querySelector('input[name=post_password]') !== null)
    return { kind: 'not-an-article', because: 'login' };
  const asksPassword = builtIn(page, 'documentElement').querySelector('input[type=password]') !== null;
  const loading = builtIn(page, 'readyState') === 'loading';
  const copy = copyPage(page);
  const root = copy.querySelector('body') ?? copy;
  const { lines, wordings, title, bounds } = readPage(root, metadata, addresses.address);
  const between = bounds === null ? lines : lines.slice(bounds.head + 1, bounds.end);
  const because = whyNoArticle({
    lines,
    wordings,
    metadata,
    title,
    bounds,
    zone: between,
    signedAround: () => isSignedAround(lines, wordings, title, bounds, root, addresses.address),
    asksPassword,
    loading,
    died: builtIn(page, 'documentElement').querySelector('body#error-page') !== null,
    address: addresses.address,
  });
  const general =
    loading || breaksOff(lines) || isOfSite(lines, addresses.address)
      ? null
      : generalBody(copy, because, metadata.saysArticle || metadata.sharedAsArticle);
  if (because !== null && general === null) return { kind: 'not-an-article', because };
  const here = title ?? { first: -1, last: -1, text: metadata.titles[0] ?? '' };
  const edges: Bounds = bounds ?? { head: -1, end: lines.length, endedBy: null, signed: [] };
  const section = findSection(lines, wordings, here, edges, metadata, addresses.address);
  const authors = findAuthors(lines, wordings, here, edges, metadata, root, addresses.address);
  const named = [...metadata.sections, ...(section === null ? [] : [section]), ...parentSections(addresses.address)];
  const fields = {
    ...addresses,
    title: here.text,
    authors,
    publishedOn: findDay(lines, wordings, here, edges, metadata, addresses.address),
    section,
    tags: findTags(lines, wordings, here.last + 1, edges, addresses.address),
    language: (metadata.language ?? 'it').split('-')[0]?.toLowerCase() ?? 'it',
    ...findCards(lines, wordings, edges.end, { authors, sections: named }, addresses.address),
    commentCount: countComments(lines, wordings, here.last, addresses.address),
  };
  if (general !== null) {
    const { blocks, lead } = withoutLead(toBlocks(general, addresses.address), metadata.image);
    return { kind: 'article', article: { ...fields, standfirst: null, leadImage: lead, blocks } };
  }
  const zone = dropAuthorBox(
    withoutDebris(dropFurniture(between, lines, wordings, root, authors, addresses.address)),
    authors,
    addresses.address,
    { shown: lines },
  );
  const plain = isBounded(edges) ? plainBody(zone) : null;
  const body = findBody(zone, plain ?? readableElement(copy.ownerDocument, zone));
  if (body === null || !hasText(body.lines, authors, metadata.description, addresses.address))
    return { kind: 'not-an-article', because: 'incomplete' };
  const inHead = findStandfirst(lines, wordings, here, edges, [], section, [...named, ...fields.tags]);
  const opening = findOpening(body, zone, metadata.description, inHead === null);
  const left = new Set([...opening.captions, ...opening.standfirst]);
  const kept = { ...body, lines: [...opening.lede, ...body.lines.filter((line) => !left.has(line))] };
  const standfirst = inHead ?? findStandfirst(lines, wordings, here, edges, opening.standfirst, section, [...named, ...fields.tags]);
  const leadImage = findLeadImage(root, lines, here, edges.signed, kept.lines[0] ?? null, addresses.address);
  const holder = commonElement([body.container, ...kept.lines.map((line) => line.block)]) ?? root;
  cutToBody(holder, lines, kept, edges);
  const blocks = withoutLead(toBlocks(holder, addresses.address), leadImage?.address ?? metadata.image);
  if (blocks.blocks.every((block) => articleText([block]) === '')) return { kind: 'not-an-article', because: 'incomplete' };
  const article: Article = { ...fields, standfirst, leadImage: leadImage ?? blocks.lead, blocks: blocks.blocks };
  return { kind: 'article', article };
}

/** Whether a page speaks as the publisher's do, or has an address that only lists pieces. */
function isOfSite(lines: readonly Line[], address: string): boolean {
  const shape = linkShape(address);
  return (shape !== 'piece' && shape !== 'page') || lines.some((line) => isHouseWording(line.text));
}

/** The sections that an address names before its slug, in words. */
function parentSections(address: string): string[] {
  return new URL(address).pathname
    .split('/')
    .slice(1, -2)
    .map((segment) => segment.replaceAll('-', ' '));
}

/** Whether the visible words say on both sides where the piece stands. */
function isBounded({ signed, endedBy }: Bounds): boolean {
  return signed.length > 0 && endedBy !== null;
}

/** What a head leaves before the text: counters of readers and the like, without a word in them. */
function withoutDebris(zone: readonly Line[]): Line[] {
  const first = zone.findIndex((line) => /\p{L}{2}/u.test(line.text));
  return zone.slice(Math.max(0, first));
}

/** The body without the picture at the top, where a theme puts it there. */
function withoutLead(blocks: Block[], lead: string | null): { blocks: Block[]; lead: Article['leadImage'] } {
  const [first, ...others] = blocks;
  if (first?.kind !== 'figure' || lead === null || fileOf(first.image.address) !== fileOf(lead)) return { blocks, lead: null };
  return { blocks: others, lead: first.image };
}

/** A picture's file without the size its theme asked for. */
function fileOf(address: string): string {
  return (
    (address.split(/[?#]/u)[0] ?? '')
      .split('/')
      .at(-1)
      ?.replace(/-\d+x\d+(?=\.\w+$)/u, '') ?? ''
  );
}

import { isName, namesInARow } from '@/utils/publisher/bylineNames';
import { romanDay } from '@/utils/publisher/italianDay';
import { withoutSiteName } from '@/utils/publisher/pageWording';

/** What the head of a page says of its piece, each as it may be believed: names that are names, days of Rome. Nothing of it is shown. */
export interface Metadata {
  /** Titles, the most trusted first, without the site's name. */
  titles: string[];
  authors: string[];
  publishedOn: string | null;
  /** Sections, the narrowest last. */
  sections: string[];
  description: string | null;
  image: string | null;
  canonical: string | null;
  shortlink: string | null;
  language: string | null;
  /** Whether the page says in a machine's words that it is an article: JSON-LD's type or a day of publication. */
  saysArticle: boolean;
  /** Whether it calls itself an article where it is shared, as WordPress lets its static pages do too. */
  sharedAsArticle: boolean;
}

type Node = Readonly<Record<string, unknown>>;

/** Reads the head of a page, or of its copy made before scripts are dropped. JSON-LD that does not parse is passed over. */
export function readMetadata(root: Element): Metadata {
  const nodes = jsonLd(root);
  const article = nodes.find((node) => typesOf(node).some((type) => /^(?:.*Article|BlogPosting|Report)$/u.test(type)));
  const meta = new Map<string, string>();
  for (const element of root.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '').toLowerCase();
    if (!meta.has(name)) meta.set(name, element.getAttribute('content')?.trim() ?? '');
  }
  const linked = (relation: string): string | null => root.querySelector(`link[rel~="${relation}"]`)?.getAttribute('href') ?? null;
  const published =
    text(article?.['datePublished']) ??
    meta.get('article:published_time') ??
    meta.get('datepublished') ??
    meta.get('date') ??
    meta.get('dc.date');
  const titles = [text(article?.['headline']), meta.get('og:title'), meta.get('twitter:title'), root.querySelector('title')?.textContent];
  return {
    titles: titles.map((title) => withoutSiteName((title ?? '').replace(/\s+/gu, ' '))).filter((title) => title !== ''),
    authors: authorsIn(article, nodes, meta),
    publishedOn: published === undefined ? null : romanDay(published),
    sections: [listed(article?.['articleSection']), listed(meta.get('article:section'))].find((sections) => sections.length > 0) ?? [],
    description: meta.get('og:description') ?? meta.get('description') ?? null,
    image: imageOf(article?.['image'], nodes) ?? meta.get('og:image') ?? meta.get('twitter:image') ?? null,
    canonical: linked('canonical') ?? meta.get('og:url') ?? null,
    shortlink: linked('shortlink'),
    language: root.getAttribute('lang'),
    saysArticle: article !== undefined || meta.has('article:published_time'),
    sharedAsArticle: meta.get('og:type')?.toLowerCase() === 'article',
  };
}

function authorsIn(article: Node | undefined, nodes: readonly Node[], meta: ReadonlyMap<string, string>): string[] {
  const named = [article?.['author']].flat().flatMap((author) => {
    const node = isNode(author)
      ? (nodes.find((other) => author['name'] === undefined && other['@id'] === author['@id']) ?? author)
      : author;
    return namesInARow(text(isNode(node) ? node['name'] : node) ?? '');
  });
  const rows = [meta.get('twitter:data1') ?? '', meta.get('author') ?? '', meta.get('article:author') ?? ''].map((row) => namesInARow(row));
  // Yoast's JSON-LD has the first author only, its row “Scritto da” all of them.
  return [named, ...rows].map((names) => names.filter(isName)).toSorted((one, other) => other.length - one.length)[0] ?? [];
}

function imageOf(image: unknown, nodes: readonly Node[]): string | null {
  const first: unknown = [image].flat()[0];
  if (!isNode(first)) return text(first) ?? null;
  const whole = first['url'] === undefined ? (nodes.find((node) => node !== first && node['@id'] === first['@id']) ?? first) : first;
  return text(whole['url']) ?? text(whole['contentUrl']) ?? null;
}

/** The longest JSON-LD that is parsed, in UTF-16 units: the site's own has some three thousand. */
const mostJson = 200_000;

function jsonLd(root: Element): Node[] {
  const nodes: Node[] = [];
  for (const script of root.querySelectorAll('script[type="application/ld+json" i]')) {
    if (script.textContent.length > mostJson) continue;
    try {
      const data: unknown = JSON.parse(script.textContent);
      const tops = [data].flat().filter(isNode);
      nodes.push(...tops, ...tops.flatMap((top) => [top['@graph'] ?? [], top['mainEntity'] ?? []].flat(2)).filter(isNode));
    } catch {
      // A page's broken JSON is the page's affair: the visible words say the same.
    }
  }
  return nodes;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Node): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function text(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined;
}

function listed(value: unknown): string[] {
  return [value]
    .flat()
    .filter((one) => typeof one === 'string' && one.trim() !== '')
    .map((one) => String(one).trim());
}

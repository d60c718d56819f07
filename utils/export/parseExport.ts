import * as z from 'zod/mini';
import { type Article, type Block } from '@/utils/article/article';
import { articleAddress } from '@/utils/publisher/articleAddress';
import { exportFormat, exportVersion, libraryExportSchema, type LibraryExport } from './libraryExport';
import { fromExportVersion1, libraryExportVersion1Schema } from './libraryExportVersion1';
import { fromExportVersion2, libraryExportVersion2Schema } from './libraryExportVersion2';

/**
 * Why a file is not restored. `not-json`: not a text of ours at all; `foreign`: a file of something else; `newer-version`: written by a later Taccuino;
 * `torn`: ours, but its end is missing; `invalid`: ours and whole, but altered, with the place where it fails.
 */
export type ExportRefusal =
  | { kind: 'refused'; because: 'not-json' | 'foreign' | 'torn' }
  | { kind: 'refused'; because: 'newer-version'; version: number }
  | { kind: 'refused'; because: 'invalid'; path: string };

const headSchema = z.object({ format: z.literal(exportFormat), version: z.number() });

const listed = ['articles', 'highlights', 'positions', 'versions'] as const;

/** Reads a whole export before anything is written; a file that is not right in every part is refused with its reason. */
export function parseExport(text: string): { kind: 'export'; file: LibraryExport } | ExportRefusal {
  const raw = parseJson(text);
  if (raw === undefined) return refuse(/^\uFEFF?\s*\{\s*"format"\s*:\s*"taccuino-export"/u.test(text) ? 'torn' : 'not-json');
  const head = headSchema.safeParse(raw);
  if (!head.success) return refuse('foreign');
  if (head.data.version > exportVersion) return { kind: 'refused', because: 'newer-version', version: head.data.version };
  const parsed = parseFile(raw, head.data.version);
  if (typeof parsed === 'string') return invalid(parsed);
  const { counts } = parsed;
  if (listed.some((list) => counts[list] > parsed[list].length)) return refuse('torn');
  const fault = faultIn(parsed);
  return fault === null ? { kind: 'export', file: parsed } : invalid(fault);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

/** How a file of each version before is read; any other is held to today's schema, which says what is wrong with it. */
const earlier = new Map<number, z.ZodMiniType<LibraryExport>>([
  [1, z.pipe(libraryExportVersion1Schema, z.transform(fromExportVersion1))],
  [2, z.pipe(libraryExportVersion2Schema, z.transform(fromExportVersion2))],
]);

/** The file, or the path where it is not what the schema says. Blocks nested without end exhaust the stack, and are an altered file too. */
function parseFile(raw: unknown, version: number): LibraryExport | string {
  try {
    const parsed = z.safeParse(earlier.get(version) ?? libraryExportSchema, raw);
    return parsed.success ? parsed.data : z.core.toDotPath(parsed.error.issues[0]?.path ?? []);
  } catch (error) {
    if (error instanceof RangeError) return 'articles';
    throw error;
  }
}

/** The path of the first thing that the shape allows and the library must not take: a foreign or unsafe address, something twice, or what belongs to no piece of the file. */
function faultIn({ articles, highlights, positions, versions }: LibraryExport): string | null {
  const addresses = new Set<string>();
  for (const [index, { article }] of articles.entries()) {
    const fault = addresses.has(article.address) ? 'address' : faultOf(article);
    if (fault !== null) return `articles[${index}].article.${fault}`;
    addresses.add(article.address);
  }
  const ids = new Set<string>();
  for (const [index, { id, address }] of highlights.entries()) {
    if (ids.has(id)) return `highlights[${index}].id`;
    if (!addresses.has(address)) return `highlights[${index}].address`;
    ids.add(id);
  }
  const places = new Set<string>();
  for (const [index, { address, share }] of positions.entries()) {
    if (!addresses.has(address) || places.has(address)) return `positions[${index}].address`;
    if (share < 0 || share > 1) return `positions[${index}].share`;
    places.add(address);
  }
  const states = new Set<string>();
  for (const [index, { address, keptAt, article }] of versions.entries()) {
    if (!addresses.has(address)) return `versions[${index}].address`;
    if (states.has(`${keptAt} ${address}`)) return `versions[${index}].keptAt`;
    const fault = faultOf(article);
    if (fault !== null) return `versions[${index}].article.${fault}`;
    states.add(`${keptAt} ${address}`);
  }
  return null;
}

/** The field of an article that holds an address which must not be taken. */
function faultOf({ address, otherAddresses, leadImage, sameSection, sameAuthor, blocks }: Article): string | null {
  if (articleAddress(address) !== address) return 'address';
  if (otherAddresses.some((other) => articleAddress(other) !== other)) return 'otherAddresses';
  if (leadImage && !isWebAddress(leadImage.address)) return 'leadImage';
  if (sameSection.some((card) => !isWebAddress(card.address))) return 'sameSection';
  if (sameAuthor.some((card) => !isWebAddress(card.address))) return 'sameAuthor';
  const block = blocks.findIndex((candidate) => !isSafe(candidate));
  return block === -1 ? null : `blocks[${block}]`;
}

/** Whether no address in a block is of a kind that runs or reads anything: extraction lets none in, and a file must not either. */
function isSafe(block: Block): boolean {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return areSafe(block.runs);
    case 'quote':
      return areSafe(block.source) && block.blocks.every(isSafe);
    case 'list':
      return block.items.every((item) => item.every(isSafe));
    case 'figure':
      return isWebAddress(block.image.address) && areSafe(block.caption);
    case 'table':
      return areSafe(block.caption) && block.rows.every((row) => row.every((cell) => areSafe(cell.runs)));
    case 'verse':
      return block.lines.every(areSafe);
    case 'note':
      return block.blocks.every(isSafe);
    case 'embed':
      return isWebAddress(block.address);
    case 'divider':
    case 'code':
      return true;
  }
}

function areSafe(runs: readonly { link?: string | undefined }[]): boolean {
  return runs.every(({ link }) => link === undefined || link.startsWith('#') || link.startsWith('mailto:') || isWebAddress(link));
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//u.test(address) && URL.canParse(address);
}

function refuse(because: 'not-json' | 'foreign' | 'torn'): ExportRefusal {
  return { kind: 'refused', because };
}

function invalid(path: string): ExportRefusal {
  return { kind: 'refused', because: 'invalid', path };
}

import * as z from 'zod/mini';
import { articleFault } from './articleFault';
import { exportFormat, libraryExportVersion2Schema, type LibraryExportVersion2 } from './libraryExportVersion2';
import { fromExportVersion1, libraryExportVersion1Schema } from './libraryExportVersion1';
import { refuse, type Refusal } from './refusal';

const headSchema = z.object({ format: z.literal(exportFormat), version: z.number() });

const listed = ['articles', 'highlights', 'positions', 'versions'] as const;

/** Reads a whole JSON export of version 1 or 2 before anything is written; a file that is not right in every part is refused with its reason. */
export function parseExport(text: string): { kind: 'export'; file: LibraryExportVersion2 } | Refusal {
  const raw = parseJson(text);
  if (raw === undefined) return refuse(/^\uFEFF?\s*\{\s*"format"\s*:\s*"taccuino-export"/u.test(text) ? 'torn' : 'not-json');
  const head = headSchema.safeParse(raw);
  if (!head.success) return refuse('foreign');
  if (head.data.version > 2) return { kind: 'refused', because: 'newer-version', version: head.data.version };
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

const sinceVersion1 = z.pipe(libraryExportVersion1Schema, z.transform(fromExportVersion1));

/** The file, or the path where it is not what the schema says. Blocks nested without end exhaust the stack, and are an altered file too. */
function parseFile(raw: unknown, version: number): LibraryExportVersion2 | string {
  try {
    const parsed = version === 1 ? z.safeParse(sinceVersion1, raw) : libraryExportVersion2Schema.safeParse(raw);
    return parsed.success ? parsed.data : z.core.toDotPath(parsed.error.issues[0]?.path ?? []);
  } catch (error) {
    if (error instanceof RangeError) return 'articles';
    throw error;
  }
}

/** The path of the first thing that the shape allows and the library must not take: a foreign or unsafe address, something twice, or what belongs to no piece of the file. */
function faultIn({ articles, highlights, positions, versions }: LibraryExportVersion2): string | null {
  const addresses = new Set<string>();
  for (const [index, { article }] of articles.entries()) {
    const fault = addresses.has(article.address) ? 'address' : articleFault(article);
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
    const fault = articleFault(article);
    if (fault !== null) return `versions[${index}].article.${fault}`;
    states.add(`${keptAt} ${address}`);
  }
  return null;
}

function invalid(path: string): Refusal {
  return { kind: 'refused', because: 'invalid', path };
}

import * as z from 'zod/mini';
import { imageType } from '@/utils/article/imageType';
import {
  backupFiles,
  backupFormat,
  backupManifestSchema,
  backupPieceSchema,
  backupVersion,
  type BackupImage,
  type BackupPiece,
} from './backupFormat';
import { kindOfFile } from './backupNames';
import { type BackupSource, type BackupStep } from './backupSource';
import { giveWay, takeBreaks } from './giveWay';
import { pieceFault } from './pieceFault';
import { refuse, refuseFile, type Refusal } from './refusal';
import { sha256 } from './sha256';
import { readZipDirectory, readZipFile, type ReadPart } from './zipReader';
import { type ZipRecord } from './zipRecords';

/** Bytes of one file at most. A page is read up to 3 MB of text, a piece may have some versions of it; a picture is kept up to 10 MB. */
const largest = { piece: 64_000_000, picture: 10_000_000, settings: 1_000_000, checksums: 200_000_000, manifest: 100_000 };

/** Lines of the list after which other tasks come first. */
const slice = 2000;

const headSchema = z.object({ format: z.literal(backupFormat), version: z.number() });
const settingsSchema = z.record(z.string(), z.unknown());

/** A zip that is a backup of ours, its directory, list and manifest proven; or why it is refused. Pieces and pictures are proven when they are read. */
export async function zipSource(read: ReadPart, size: number): Promise<BackupSource | Refusal> {
  const records = await readZipDirectory(read, size);
  if (records === 'torn') return refuse('torn');
  if (records === 'altered') return refuseFile('');
  // Folders have entries of their own where another program packed the files anew.
  const files = new Map(records.filter(({ name }) => !name.endsWith('/')).map((record) => [record.name, record]));
  const open = async (name: string, limit: number): Promise<Uint8Array<ArrayBuffer> | Refusal> =>
    readWithin(read, files.get(name), name, limit);

  if (!files.has(backupFiles.manifest)) return refuse('foreign');
  const manifestBytes = await open(backupFiles.manifest, largest.manifest);
  if (!(manifestBytes instanceof Uint8Array)) return manifestBytes;
  const raw = parseJson(manifestBytes);
  const head = headSchema.safeParse(raw);
  if (!head.success) return raw === undefined ? refuseFile(backupFiles.manifest) : refuse('foreign');
  if (head.data.version > backupVersion) return { kind: 'refused', because: 'newer-version', version: head.data.version };
  const manifest = backupManifestSchema.safeParse(raw);
  if (!manifest.success) return refuseFile(backupFiles.manifest);

  const list = await open(backupFiles.checksums, largest.checksums);
  if (!(list instanceof Uint8Array)) return list;
  if ((await sha256(list)) !== manifest.data.checksums) return refuseFile(backupFiles.checksums);
  const sums = await parseSums(list);
  if (sums === null) return refuseFile(backupFiles.checksums);
  await giveWay();
  const stray = firstStray(files, sums);
  if (stray !== null) return refuseFile(stray);

  const rest = takeBreaks();
  const proven = async (name: string, limit: number): Promise<Uint8Array<ArrayBuffer> | Refusal> => {
    await rest();
    const bytes = await open(name, limit);
    return bytes instanceof Uint8Array && (await sha256(bytes)) !== sums.get(name) ? refuseFile(name) : bytes;
  };
  const settingsBytes = await proven(backupFiles.settings, largest.settings);
  if (!(settingsBytes instanceof Uint8Array)) return settingsBytes;
  const settings = settingsSchema.safeParse(parseJson(settingsBytes));
  if (!settings.success) return refuseFile(backupFiles.settings);
  const names = [...sums.keys()].filter((name) => kindOfFile(name) === 'piece');
  const pictures = [...sums.keys()].length - names.length - 1;
  const { counts } = manifest.data;
  if (names.length !== counts.articles || pictures !== counts.images) return refuseFile(backupFiles.manifest);
  return { kind: 'backup', counts, settings: settings.data, steps: () => stepsOf(names, proven) };
}

type KeptImage = Extract<BackupImage, { state: 'kept' }>;
type Proven = (name: string, limit: number) => Promise<Uint8Array<ArrayBuffer> | Refusal>;

async function* stepsOf(names: readonly string[], proven: Proven): AsyncGenerator<BackupStep, void, void> {
  const known = { addresses: new Set<string>(), ids: new Set<string>(), files: new Set<string>() };
  for (const name of names) {
    const bytes = await proven(name, largest.piece);
    if (!(bytes instanceof Uint8Array)) {
      yield bytes;
      return;
    }
    const piece = parsePiece(bytes);
    if (piece === null || pieceFault(piece, known) !== null) {
      yield refuseFile(name);
      return;
    }
    yield { kind: 'piece', piece };
    for (const image of piece.images ?? []) {
      if (image.state !== 'kept') continue;
      const step = kindOfFile(image.file) === 'picture' ? await provenPicture(image, proven) : refuseFile(name);
      yield step;
      if (step.kind === 'refused') return;
    }
  }
}

async function provenPicture({ file, size, type, address }: KeptImage, proven: Proven): Promise<BackupStep> {
  const bytes = await proven(file, largest.picture);
  if (!(bytes instanceof Uint8Array)) return bytes;
  return bytes.length === size && imageType(bytes) === type ? { kind: 'picture', address, bytes } : refuseFile(file);
}

async function readWithin(
  read: ReadPart,
  record: ZipRecord | undefined,
  name: string,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | Refusal> {
  if (record === undefined) return refuseFile(name);
  if (record.size > limit || record.packedSize > limit) return refuseFile(name, 'too-large');
  return (await readZipFile(read, record)) ?? refuseFile(name);
}

/** Blocks nested without end exhaust the stack, and are an altered file too. */
function parsePiece(bytes: Uint8Array): BackupPiece | null {
  try {
    const parsed = backupPieceSchema.safeParse(parseJson(bytes));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Checksums by the name of their file, in the order of the list; null where a line is not one. */
async function parseSums(list: Uint8Array): Promise<Map<string, string> | null> {
  const lines = new TextDecoder().decode(list).split('\n');
  if (lines.pop() !== '') return null;
  const sums = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    const [, sum, name] = /^([0-9a-f]{64}) {2}(.+)$/u.exec(line) ?? [];
    if (sum === undefined || name === undefined || sums.has(name)) return null;
    sums.set(name, sum);
    if (index % slice === slice - 1) await giveWay();
  }
  return sums;
}

/** The first file that the zip has and the list has not or the other way round, or whose name is none of ours. */
function firstStray(files: ReadonlyMap<string, ZipRecord>, sums: ReadonlyMap<string, string>): string | null {
  const unlisted: readonly string[] = [backupFiles.checksums, backupFiles.manifest];
  for (const name of sums.keys()) if (!files.has(name) || (kindOfFile(name) === null && name !== backupFiles.settings)) return name;
  for (const name of files.keys()) if (!sums.has(name) && !unlisted.includes(name)) return name;
  return null;
}

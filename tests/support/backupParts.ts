import { unzipSync } from 'fflate';
import { sha256 } from '@/utils/export/sha256';
import { createZip } from '@/utils/export/zipWriter';

/** The files of a backup by name, in their order. */
export type Parts = Map<string, Uint8Array<ArrayBuffer>>;

/** Unpacks a backup as any program does. */
export function takeApart(bytes: Uint8Array): Promise<Parts> {
  return Promise.resolve(new Map(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, file.slice()])));
}

/** Packs files again; `summed-anew` makes the list of checksums and its sum in the manifest agree with them, as somebody does who knows the format. */
export async function putTogether(parts: Parts, how: 'as-they-are' | 'summed-anew'): Promise<Uint8Array<ArrayBuffer>> {
  const files = new Map(parts);
  if (how === 'summed-anew') await sumAnew(files);
  const written: Uint8Array<ArrayBuffer>[] = [];
  const zip = createZip((bytes) => Promise.resolve(void written.push(bytes)));
  for (const [name, bytes] of files) await zip.add(name, bytes, name.endsWith('.json'));
  await zip.close();
  return new Blob(written).bytes();
}

async function sumAnew(files: Parts): Promise<void> {
  const listed = [...files].filter(([name]) => name !== 'checksums.sha256' && name !== 'manifest.json');
  const lines = await Promise.all(listed.map(async ([name, bytes]) => `${await sha256(bytes)}  ${name}\n`));
  const checksums = new TextEncoder().encode(lines.join(''));
  const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json'))) as { counts: Record<string, number> };
  const counted = (folder: string) => listed.filter(([name]) => name.startsWith(folder)).length;
  const counts = { ...manifest.counts, articles: counted('articles/'), images: counted('images/') };
  files.set('checksums.sha256', checksums);
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify({ ...manifest, counts, checksums: await sha256(checksums) })));
}

import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { crcOf, createZip } from './zipWriter';

const text = new TextEncoder().encode('acqua '.repeat(1000));
const picture = Uint8Array.from({ length: 300 }, (_, index) => (index * 7919) % 256);

async function written(): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = createZip((bytes) => Promise.resolve(void parts.push(bytes)));
  await zip.add('articles/00001.json', text, true);
  await zip.add('images/00001-1.jpg', picture, false);
  await zip.close();
  return new Blob(parts).bytes();
}

it('writes what another program reads', async () => {
  const bytes = await written();
  expect(unzipSync(bytes)).toEqual({ 'articles/00001.json': text, 'images/00001-1.jpg': picture });
  expect(bytes.length).toBeLessThan(picture.length + 500);
});

it('writes equal files as equal bytes', async () => {
  expect(await written()).toEqual(await written());
});

it('passes on what it has as soon as that is some megabytes', async () => {
  const lengths: number[] = [];
  const zip = createZip((bytes) => Promise.resolve(void lengths.push(bytes.length)));
  for (let index = 0; index < 5; index += 1) await zip.add(`images/0000${index}-1.jpg`, new Uint8Array(2_000_000), false);
  expect(lengths).toHaveLength(2);
});

// The check value of CRC-32/ISO-HDLC.
it('knows the CRC-32 of bytes', () => {
  expect(crcOf(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

import { crc32, deflateSync } from 'node:zlib';
import { fingerprint } from './fingerprint';

interface Size {
  width: number;
  height: number;
}

const palettes = [
  ['#f2e3c6', '#e9b872', '#c8553d', '#588b8b', '#2d4654', '#1b2a33'],
  ['#dfe9ec', '#a9c5cf', '#e6a15c', '#5b7f95', '#34506b', '#1d2e40'],
  ['#f5e6da', '#e3b7a0', '#d1495b', '#8d6a9f', '#43456b', '#22223b'],
  ['#eef0e2', '#c9d6a3', '#f0b541', '#7a9e6d', '#3f6b5c', '#1f3b3a'],
  ['#f7efe0', '#d9c2a0', '#b5483a', '#8a7f6d', '#55606b', '#2a2f38'],
] as const;

/** A flat landscape in six colours, drawn from a name alone: the same name gives the same bytes. Sizes in pixels. */
export function drawPicture(name: string, { width, height }: Size): Buffer {
  const random = randomFrom(name);
  const palette = palettes[Math.floor(random() * palettes.length)]!;
  const sun = { x: width * (0.15 + 0.7 * random()), y: height * (0.18 + 0.25 * random()), radius: height * (0.09 + 0.09 * random()) };
  const ridges = [0.5, 0.64, 0.78].map((base) => ({
    base: base + 0.08 * (random() - 0.5),
    slow: { high: 0.1 * random(), length: 1 + 2 * random(), phase: 7 * random() },
    fast: { high: 0.03 * random(), length: 5 + 6 * random(), phase: 7 * random() },
  }));
  const towers = Array.from({ length: 3 + Math.floor(random() * 6) }, () => ({
    from: random(),
    wide: 0.02 + 0.05 * random(),
    top: 0.5 + 0.25 * random(),
  }));
  const columns = Array.from({ length: width }, (_, x) => {
    const at = x / width;
    const tower = towers.filter(({ from, wide }) => at >= from && at < from + wide).map(({ top }) => top * height);
    const heights = ridges.map(
      ({ base, slow, fast }) =>
        height *
        (base + slow.high * Math.sin(at * slow.length * 6.28 + slow.phase) + fast.high * Math.sin(at * fast.length * 6.28 + fast.phase)),
    );
    return { far: heights[0]!, middle: heights[1]!, near: heights[2]!, tower: Math.min(...tower, height) };
  });
  const pixels = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const column = columns[x]!;
      const inSun = (x - sun.x) ** 2 + (y - sun.y) ** 2 < sun.radius ** 2;
      const sky = inSun ? 2 : y > height * 0.36 ? 1 : 0;
      const colour = y > column.near ? 5 : y > column.tower ? 4 : y > column.middle ? 4 : y > column.far ? 3 : sky;
      pixels[y * (width + 1) + 1 + x] = colour;
    }
  }
  return encode(pixels, { width, height }, palette);
}

function encode(pixels: Buffer, { width, height }: Size, palette: readonly string[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.map((colour) => colour.slice(1)).join(''), 'hex');
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(pixels, { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(typed), 4);
  return Buffer.concat([frame.subarray(0, 4), typed, frame.subarray(4)]);
}

/** Mulberry32. */
function randomFrom(name: string): () => number {
  let state = fingerprint(name);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

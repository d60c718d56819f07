import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '@/tests/support/browserPath';
import { closeForSure } from '@/tests/support/closeForSure';

const drawings = [
  { drawing: 'tools/icons/taccuino.svg', prefix: '' },
  { drawing: 'tools/icons/taccuino-saved.svg', prefix: 'saved-' },
] as const;
const sizes = [16, 32, 48, 96, 128];
const folder = 'public/icons';

/** Mean difference of a channel, of 255, up to which two renderings count as the same: Chromium versions smooth edges differently. */
const tolerance = 4;

/** Draws the icons in all sizes; with `--check` changes nothing and answers 1 where a file is missing, stale or too much. */
export async function main(args: readonly string[]): Promise<number> {
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    return await drawAll(browser, args.includes('--check'));
  } finally {
    await closeForSure(browser);
  }
}

async function drawAll(browser: Browser, check: boolean): Promise<number> {
  const page = await browser.newPage();
  const faults: string[] = [];
  const expected = new Set<string>();
  mkdirSync(folder, { recursive: true });
  for (const { drawing, prefix } of drawings) {
    for (const size of sizes) {
      const file = `${prefix}${size}.png`;
      const target = path.join(folder, file);
      expected.add(file);
      const drawn = await draw(page, readFileSync(drawing, 'utf8'), size);
      if (!check) writeFileSync(target, drawn);
      else if (!existsSync(target)) faults.push(`${file} is missing`);
      else if ((await difference(page, drawn, readFileSync(target))) > tolerance) faults.push(`${file} is not what ${drawing} draws`);
    }
  }
  for (const file of readdirSync(folder)) if (file.endsWith('.png') && !expected.has(file)) faults.push(`${file} has no drawing`);
  for (const fault of faults) console.error(`${fault}: npm run icons`);
  return faults.length === 0 ? 0 : 1;
}

async function draw(page: Page, svg: string, size: number): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

/** Mean difference of the channels of two pictures; 255 where their sizes differ. */
async function difference(page: Page, one: Uint8Array, other: Uint8Array): Promise<number> {
  const addresses = [one, other].map((bytes) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
  return page.evaluate(async (pictures) => {
    const pixels = await Promise.all(
      pictures.map(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const { width, height } = image;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      }),
    );
    const [first, second] = pixels;
    if (first === undefined || second === undefined || first.length !== second.length) return 255;
    return first.reduce((sum, value, index) => sum + Math.abs(value - (second[index] ?? 0)), 0) / first.length;
  }, addresses);
}

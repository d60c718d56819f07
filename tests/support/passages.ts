import type { Page } from 'puppeteer-core';
import { until } from './until';

interface Place {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** Selects words of a page with the mouse, as a reader does. They must stand in one text, and be on the page once or be meant where they first stand. */
export async function selectWords(page: Page, words: string): Promise<void> {
  // Words that are selected already would be dragged.
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  const { from, to } = await placeOfWords(page, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Clicks in the middle of words of a page. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const { from } = await placeOfWords(page, words);
  await page.mouse.click(from.x + 12, from.y);
}

/** Where words stand, after bringing them to the middle of the window. Throws where they are not. */
async function placeOfWords(page: Page, words: string): Promise<Place> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      const parent = node.parentElement;
      if (at < 0 || parent?.checkVisibility() !== true || parent.closest('script, style, [inert]') !== null) continue;
      parent.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (first === undefined || last === undefined) continue;
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      };
    }
    return null;
  }, words);
  if (place === null) throw new Error(`“${words}” is not on ${page.url()}`);
  return place;
}

/** A passage that is painted, by the name it is painted under. */
export interface PaintedPassage {
  name: string;
  words: string;
}

/** What Taccuino has painted on a page by CSS custom highlights, in the page or in the reader. */
export async function paintedPassages(page: Page): Promise<PaintedPassage[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('taccuino-'))
      .flatMap(([name, highlight]) =>
        [...highlight].map((painted) => {
          const range = document.createRange();
          range.setStart(painted.startContainer, painted.startOffset);
          range.setEnd(painted.endContainer, painted.endOffset);
          return { name, words: range.toString().replaceAll(/\s+/gu, ' ') };
        }),
      ),
  );
}

/** Waits until words are painted, whatever the ink, and tells under which name. */
export async function seePainted(page: Page, words: string): Promise<string> {
  return until(
    // A page that is just being left has nothing painted.
    async () => (await paintedPassages(page).catch(() => [])).find((passage) => passage.words.includes(words))?.name ?? null,
    20_000,
    `“${words}” painted on ${page.url()}`,
  );
}

/** The colour that most of the box around words has on the screen, as `r,g,b`: what a reader sees behind them, whatever the styles say. */
export async function groundOf(page: Page, words: string): Promise<string> {
  const { from, to } = await placeOfWords(page, words);
  const box = { x: from.x, y: from.y - 8, width: Math.max(20, (to.y === from.y ? to.x : from.x + 60) - from.x), height: 16 };
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(
    async (data, { x, y, width, height }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const scale = image.width / innerWidth;
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data: pixels = new Uint8ClampedArray() } = context?.getImageData(x * scale, y * scale, width * scale, height * scale) ?? {};
      const counts = new Map<string, number>();
      for (let at = 0; at < pixels.length; at += 4) {
        const colour = pixels.slice(at, at + 3).join(',');
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
    },
    picture,
    box,
  );
}

/** Waits until words are painted no more. */
export async function seeUnpainted(page: Page, words: string): Promise<void> {
  await until(
    async () => ((await paintedPassages(page)).some((passage) => passage.words.includes(words)) ? null : true),
    20_000,
    `“${words}” unpainted`,
  );
}

/** Whether words stand inside the window. */
export async function isInView(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      if (box.height > 0 && box.bottom > 0 && box.top < innerHeight) return true;
    }
    return false;
  }, words);
}

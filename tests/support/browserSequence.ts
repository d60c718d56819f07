import type { Page } from 'puppeteer-core';
import type { Ink } from '@/utils/highlights/highlight';
import type { Layer } from './layerOf';
import { inks, type Mark, type MarksModel } from './marksModel';
import { chanceFrom } from './markedText';
import type { OpenedBrowser } from './openedBrowser';
import { paintedPassages } from './passages';
import { until } from './until';
import type { Words } from './words';

/** A tab in which a reader works on the piece. */
export interface Surface {
  name: string;
  page: Page;
  layer: Layer;
  /** What was removed here and not brought back. */
  removed: Mark[];
}

export interface Workplace {
  browser: OpenedBrowser;
  words: Words;
  surfaces: readonly Surface[];
  /** What is marked, and stays so from one sequence to the next. */
  model: MarksModel;
  /** The rows of the library, read behind its back. */
  kept(): Promise<{ words: string; ink: Ink; note: string }[]>;
}

/** A sequence is long enough to make, change, merge, remove and undo from every tab. */
const steps = 6;
/** More marks than these leave no room for more. */
const most = 9;
const inkWords = {
  thesis: 'highlightInkThesis',
  figure: 'highlightInkFigure',
  question: 'highlightInkQuestion',
  quotable: 'highlightInkQuotable',
  doubtful: 'highlightInkDoubtful',
} as const;

/**
 * A reader at work in several tabs at random, equal seeds alike, while the background is stopped at random moments. In the end every tab and the library must show
 * what the reader saw last. Throws with seed and steps where they do not.
 */
export async function runBrowserSequence(seed: number, place: Workplace): Promise<void> {
  const { browser, words, surfaces, model } = place;
  const chance = chanceFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)]!;
  const told: string[] = [`before: ${written(expected(model))}`];

  /** Does something that speaks to the background, which may be stopped just before or in the middle of it. */
  const act = async (what: string, doing: () => Promise<void>): Promise<void> => {
    const lot = chance();
    told.push(`${what}${lot < 0.15 ? ', stopped before' : lot < 0.4 ? ', stopped meanwhile' : ''}`);
    if (lot < 0.15) await browser.stopWorker();
    const stopped = lot >= 0.15 && lot < 0.4 ? browser.stopWorker() : null;
    await doing();
    await stopped;
  };
  const mark = async (surface: Surface, stretch: Pick<Mark, 'paragraph' | 'first' | 'last'>, ink: Ink): Promise<void> => {
    const name = words('highlightWithInk', words(inkWords[ink]), inks.indexOf(ink) + 1);
    // A selection made while the background is being stopped may bring no toolbar, and a reader then selects again.
    for (const patience of [3_000, 20_000]) {
      await surface.page.evaluate(selectNow, model.words(stretch));
      const pressed = await surface.layer.press(name, patience).then(() => true, (problem: unknown) => (patience > 3_000 ? Promise.reject(problem as Error) : false)); // prettier-ignore
      if (pressed) return;
      await surface.page.evaluate(() => document.getSelection()?.removeAllRanges());
    }
  };
  /** Waits until a page shows a highlight as its reader knows it: another place may have changed or merged it just now. */
  const seeWhole = (surface: Surface, one: Mark): Promise<unknown> =>
    until(
      async () => ((await surface.page.evaluate(pointOf, model.words(one), one.ink)) === 'unpainted' ? null : true),
      20_000,
      `“${model.words(one)}” on ${surface.name}`,
    );
  const openCard = async (surface: Surface, one: Mark): Promise<void> => {
    await seeWhole(surface, one);
    // A card that is open follows its passage while the page is scrolled.
    await surface.page.evaluate(drawn);
    let at = await surface.page.evaluate(pointOf, model.words(one), one.ink);
    if (at === 'covered') {
      await surface.layer.press(words('highlightClose'));
      await surface.page.evaluate(drawn);
      at = await surface.page.evaluate(pointOf, model.words(one), one.ink);
    }
    if (typeof at === 'string') throw new Error(`“${model.words(one)}” is ${at} on ${surface.name}`);
    await surface.page.mouse.click(at.x, at.y);
    // Before that the card of another highlight is still open.
    await surface.page.evaluate(drawn);
  };
  const undoMerger = async (surface: Surface, one: Mark, merged: Mark): Promise<void> => {
    await surface.page.evaluate(drawn);
    await act(`${surface.name} undoes it`, () => surface.layer.press(words('highlightUndo')));
    model.marks.delete(merged);
    model.marks.add(one);
  };
  /** Removals that follow each other are told, and undone, together. */
  const undoRemovals = async (surface: Surface): Promise<void> => {
    await surface.page.evaluate(drawn);
    const count = Number(/\d+/u.exec(await surface.layer.toast())?.[0] ?? 1);
    // What was removed long ago may come to lie over what was marked since, and is then painted in pieces, which is tested elsewhere.
    if (!model.bringBack(surface.removed.slice(-count))) return;
    surface.removed.splice(-count);
    await act(`${surface.name} undoes ${count}`, () => surface.layer.press(words('highlightUndo')));
  };

  const step = async (surface: Surface): Promise<void> => {
    const marks = [...model.marks];
    const [lot, ink, free] = [chance(), pick(inks), model.free(chance)];
    if (free !== null && (marks.length === 0 || (lot < 0.4 && marks.length < most))) {
      // Nobody marks words that they see marked: what was removed or parted elsewhere must be gone here.
      await until(
        async () => ((await shown(surface.page)).every((one) => marks.some((mark) => model.words(mark) === one.words)) ? true : null),
        20_000,
        `nothing but what is marked on ${surface.name}`,
      );
      await act(`${surface.name} marks “${model.words(free)}” as ${ink}`, () => mark(surface, free, ink));
      model.marks.add({ ...free, ink, note: '' });
      return;
    }
    if (marks.length === 0) return;
    const one = pick(marks);
    const at = `“${model.words(one)}”`;
    const across = model.across(one);
    if (lot < 0.6 && across !== null) {
      await seeWhole(surface, one);
      await act(`${surface.name} marks ${at} and “${model.words(across)}” as one`, () => mark(surface, across, one.ink));
      const merged = { ...one, last: across.last };
      model.marks.delete(one);
      model.marks.add(merged);
      if (chance() < 0.5) await undoMerger(surface, one, merged);
      return;
    }
    await openCard(surface, one);
    if (lot < 0.7) {
      await act(`${surface.name} makes ${at} ${ink}`, () => surface.layer.press(words('highlightChangeInk', words(inkWords[ink]))));
      one.ink = ink;
    } else if (lot < 0.8) {
      const note = `nota ${seed}-${told.length}`;
      await act(`${surface.name} notes “${note}” at ${at}`, () => surface.layer.write(words('highlightNote'), note));
      one.note = note;
      // Known limit: a note that is not written yet is lost where another tab removes its highlight meanwhile. What is checked here is what was written.
      await until(async () => ((await place.kept()).some((row) => row.note === note) ? true : null), 20_000, `“${note}” in the library`);
    } else {
      await act(`${surface.name} removes ${at}`, () => surface.layer.press(words('highlightRemove')));
      model.marks.delete(one);
      surface.removed.push(one);
      if (chance() < 0.5) await undoRemovals(surface);
    }
  };

  const same = async (what: string, ask: () => Promise<unknown>, wanted: unknown): Promise<void> => {
    let found = '';
    await until(async () => {
      found = written(await ask());
      return found === written(wanted) ? true : null;
    }).catch(() => {
      throw new Error([`seed ${seed}: ${what}`, `expected ${written(wanted)}`, `found    ${found}`, ...told].join('\n'));
    });
  };

  try {
    for (let count = 0; count < steps; count += 1) {
      const surface = pick(surfaces);
      await surface.page.bringToFront();
      await step(surface);
    }
  } catch (problem) {
    throw new Error([`seed ${seed}: ${String(problem)}`, ...told].join('\n'), { cause: problem });
  }
  for (const { name, page } of surfaces) {
    await page.bringToFront();
    const wanted = expected(model)
      .map((one) => ({ words: one.words, ink: one.ink }))
      .sort(inOrder);
    await same(`what ${name} shows in the end`, async () => (await shown(page)).sort(inOrder), wanted);
  }
  await same('what is kept in the end', async () => (await place.kept()).sort(inOrder), expected(model).sort(inOrder));
}

function expected(model: MarksModel): { words: string; ink: Ink; note: string }[] {
  return [...model.marks].map((one) => ({ words: model.words(one), ink: one.ink, note: one.note }));
}

async function shown(page: Page): Promise<{ words: string; ink: string }[]> {
  const painted = await paintedPassages(page);
  return painted.filter(({ name }) => name !== 'taccuino-pulse').map(({ name, words }) => ({ words, ink: name.replace('taccuino-', '') }));
}

function inOrder(one: { words: string }, other: { words: string }): number {
  return one.words < other.words ? -1 : 1;
}

function written(value: unknown): string {
  return JSON.stringify(value);
}

/** Runs in the page: settles when what was done has been drawn, before which nobody can press what it brings. */
function drawn(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/**
 * Runs in the page: brings a passage that is painted as a whole in this ink to the middle of the window, and gives a point of it where nothing lies over it. Its words may stand
 * elsewhere too, in the list of key points for one.
 */
function pointOf(wanted: string, ink: Ink): { x: number; y: number } | 'covered' | 'unpainted' {
  for (const painted of CSS.highlights.get(`taccuino-${ink}`) ?? []) {
    const range = document.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    if (range.toString().replaceAll(/\s+/gu, ' ') !== wanted) continue;
    painted.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (const line of [...range.getClientRects()].sort((one, other) => other.width - one.width)) {
      for (const part of [0.5, 0.25, 0.75]) {
        const [x, y] = [line.left + line.width * part, line.top + line.height / 2];
        if (document.elementFromPoint(x, y)?.contains(painted.startContainer) === true) return { x, y };
      }
    }
    return 'covered';
  }
  return 'unpainted';
}

/** Runs in the page: selects words that stand in one text, as the keyboard does. */
function selectNow(wanted: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(wanted);
    const parent = node.parentElement;
    if (at < 0 || parent?.checkVisibility() !== true || parent.closest('script, style, [inert], button, nav, aside') !== null) continue;
    parent.scrollIntoView({ block: 'center', behavior: 'instant' });
    document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    return;
  }
  throw new Error(`“${wanted}” is not on the page`);
}

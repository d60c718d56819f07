import type { Page } from 'puppeteer-core';
import type { Ink } from '@/utils/highlights/highlight';
import type { Layer } from './layerOf';
import { drawn, pointOf, selectNow, shownInTheEnd, showsOnly } from './marksInPage';
import { inks, type Mark, type MarksModel } from './marksModel';
import { chanceFrom } from './markedText';
import type { OpenedBrowser } from './openedBrowser';
import { until } from './until';
import { untilInPage } from './untilInPage';
import type { Words } from './words';

/** A tab in which a reader works on the piece. */
export interface Surface {
  name: string;
  page: Page;
  layer: Layer;
  /** Brings the page to the front; one that is there already is left alone. */
  front(): Promise<void>;
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
/** Milliseconds: what has not come about by then never will. */
const patience = 20_000;
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
  /** What a page brings may not come, or go again, because the background is being stopped or another place changes the same highlight; a reader then does it again. */
  const again = async (tries: (patience: number) => Promise<void>): Promise<void> => {
    await tries(3_000).catch(() => tries(patience));
  };
  const mark = (surface: Surface, stretch: Pick<Mark, 'paragraph' | 'first' | 'last'>, ink: Ink): Promise<void> =>
    again(async (time) => {
      await surface.page.evaluate(selectNow, model.words(stretch));
      await surface.layer.press(words('highlightWithInk', words(inkWords[ink]), inks.indexOf(ink) + 1), time);
    });
  /** Waits until a page shows a highlight as its reader knows it, which another place may have changed or merged just now, and gives a point to click at. */
  const see = (surface: Surface, one: Mark): Promise<{ x: number; y: number } | 'covered'> =>
    untilInPage(surface.page, pointOf, [model.words(one), one.ink], `“${model.words(one)}” on ${surface.name}`);
  const openCard = async (surface: Surface, one: Mark): Promise<void> => {
    let at = await see(surface, one);
    if (at === 'covered') {
      await surface.layer.press(words('highlightClose'));
      at = await see(surface, one);
    }
    if (at === 'covered') throw new Error(`“${model.words(one)}” is covered on ${surface.name}`);
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
      await untilInPage(surface.page, showsOnly, [marks.map((one) => model.words(one))], `nothing but what is marked on ${surface.name}`);
      await act(`${surface.name} marks “${model.words(free)}” as ${ink}`, () => mark(surface, free, ink));
      model.marks.add({ ...free, ink, note: '' });
      return;
    }
    if (marks.length === 0) return;
    const one = pick(marks);
    const at = `“${model.words(one)}”`;
    const across = model.across(one);
    if (lot < 0.6 && across !== null) {
      await see(surface, one);
      const regrets = chance() < 0.5;
      await act(`${surface.name} marks ${at} and “${model.words(across)}” as one`, async () => {
        await mark(surface, across, one.ink);
        if (regrets) await surface.layer.hold(words('highlightUndo'));
      });
      const merged = { ...one, last: across.last };
      model.marks.delete(one);
      model.marks.add(merged);
      if (regrets) await undoMerger(surface, one, merged);
      return;
    }
    const onCard = (doing: (time: number) => Promise<void>) => () =>
      again(async (time) => {
        await openCard(surface, one);
        await doing(time);
      });
    if (lot < 0.7) {
      await act(
        `${surface.name} makes ${at} ${ink}`,
        onCard((time) => surface.layer.press(words('highlightChangeInk', words(inkWords[ink])), time)),
      );
      one.ink = ink;
    } else if (lot < 0.8) {
      const note = `nota ${seed}-${told.length}`;
      await act(
        `${surface.name} notes “${note}” at ${at}`,
        onCard((time) => surface.layer.write(words('highlightNote'), note, time)),
      );
      one.note = note;
    } else {
      const regrets = chance() < 0.5;
      const remove = onCard((time) => surface.layer.press(words('highlightRemove'), time));
      await act(`${surface.name} removes ${at}`, async () => {
        await remove();
        if (regrets) await surface.layer.hold(words('highlightUndo'));
      });
      model.marks.delete(one);
      surface.removed.push(one);
      if (regrets) await undoRemovals(surface);
    }
  };

  const same = async (what: string, ask: (wanted: string) => Promise<string>, wanted: unknown): Promise<void> => {
    const found = await ask(written(wanted));
    if (found !== written(wanted))
      throw new Error(
        [`seed ${seed}: ${what}`, `expected ${written(wanted)}`, `found    ${found}`, ...told, ...(await everywhere(place))].join('\n'),
      );
  };

  try {
    for (let count = 0; count < steps; count += 1) {
      const surface = pick(surfaces);
      await surface.front();
      await step(surface);
    }
  } catch (problem) {
    throw new Error([`seed ${seed}: ${String(problem)}`, ...told, ...(await everywhere(place))].join('\n'), { cause: problem });
  }
  for (const { name, page, front } of surfaces) {
    await front();
    const wanted = expected(model)
      .map((one) => ({ words: one.words, ink: one.ink }))
      .sort(inOrder);
    await same(`what ${name} shows in the end`, (text) => page.evaluate(shownInTheEnd, text, patience), wanted);
  }
  await same('what is kept in the end', (text) => keptInTheEnd(place, text), expected(model).sort(inOrder));
}

/** What is shown and kept now, a line for each place. */
async function everywhere({ surfaces, kept }: Workplace): Promise<string[]> {
  const shown = surfaces.map(async ({ name, page }) => `${name} shows ${await page.evaluate(shownInTheEnd, '', 0)}`);
  return [...(await Promise.all(shown)), `kept is ${written(await kept())}`];
}

/** What the library holds, as soon as it is what was wanted, or after {@link patience}. */
async function keptInTheEnd({ kept }: Workplace, wanted: string): Promise<string> {
  let found = '';
  await until(async () => {
    found = written((await kept()).sort(inOrder));
    return found === wanted ? true : null;
  }, patience).catch(() => undefined);
  return found;
}

function expected(model: MarksModel): { words: string; ink: Ink; note: string }[] {
  return [...model.marks].map((one) => ({ words: model.words(one), ink: one.ink, note: one.note }));
}

function inOrder(one: { words: string }, other: { words: string }): number {
  return one.words < other.words ? -1 : 1;
}

function written(value: unknown): string {
  return JSON.stringify(value);
}

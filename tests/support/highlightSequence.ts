import { setTimeout as pause } from 'node:timers/promises';
import type { Ink } from '@/utils/highlights/highlight';
import { HighlightModel, type Action, type Doing, type SeenHighlight, type Told } from './highlightModel';
import { chanceFrom, type Chance } from './markedText';

/** A place where a reader works on the highlights of one piece. */
export interface Actor {
  name: string;
  /** Does it and tells what its user is told; null where its user is told that it did not work. */
  perform(action: Action): Promise<Told | null>;
  /** Tells that what could not be kept need wait no longer, as a page does. */
  giveUp(id: string): Promise<void>;
  /** What it would show; null where it cannot be read just now. */
  look(): Promise<SeenHighlight[] | null>;
  /** Whether it can remove the whole piece, and put it back. */
  ownsPiece: boolean;
}

export interface World {
  actors: readonly Actor[];
  /** The text of the piece. */
  text: string;
  /** What the library holds, and a complaint where it is not at one with itself. */
  truth(): Promise<{ highlights: SeenHighlight[]; complaint: string | null }>;
  /** Until the next call: calls `done` when what is asked has been done, `between` when the background has died and before it is asked again. */
  watch(done: () => void, between: () => Promise<void>): void;
  /** Lets every message come through, so that two actors can act at the same moment. */
  calmly<T>(work: () => Promise<T>): Promise<T>;
}

/** Long enough for something to be made, merged, removed and brought back, and short enough to be read when it fails. */
const steps = 14;
const inks: readonly Ink[] = ['thesis', 'figure', 'question', 'quotable', 'doubtful'];

/** What an actor last saw, and what it could undo. */
interface Memory {
  seen: SeenHighlight[];
  undo: Action | null;
  piece: Action | null;
}

/**
 * Lets the actors work on one piece at random, equal seeds alike, and holds the library against the model after every step: what was done, what each was told, and
 * what each sees in the end. Throws with the seed and all steps where they differ.
 */
export async function runSequence(seed: number, world: World): Promise<void> {
  const chance = chanceFrom(seed);
  let model = new HighlightModel();
  const memories = new Map<Actor, Memory>(world.actors.map((actor) => [actor, { seen: [], undo: null, piece: null }]));
  const told: string[] = [];
  let made = 0;

  const fail = (what: string, expected: unknown, found: unknown): never => {
    const lines = [`seed ${seed}: ${what}`, `expected ${written(expected)}`, `found    ${written(found)}`, ...told];
    throw new Error(lines.join('\n'));
  };
  const expectSame = (what: string, expected: unknown, found: unknown): void => {
    if (written(expected) !== written(found)) fail(what, expected, found);
  };
  /** What is being asked for by those who have no answer yet: any visit may bring it about before they ask again. */
  const asked = new Map<string, () => void>();
  const expectTruth = async (what: string): Promise<void> => {
    const { highlights, complaint } = await world.truth();
    for (const { id } of highlights) asked.get(id)?.();
    expectSame(what, model.all(), highlights);
    if (complaint !== null) fail(what, null, complaint);
  };
  const memoryOf = (actor: Actor): Memory => memories.get(actor) ?? fail('no such actor', null, actor.name);
  const look = async (actor: Actor): Promise<void> => {
    world.watch(nothing, () => Promise.resolve());
    memoryOf(actor).seen = (await actor.look()) ?? memoryOf(actor).seen;
  };
  const remember = (actor: Actor, action: Action, answer: Told | null): void => {
    const memory = memoryOf(actor);
    if (answer === null) return;
    if (action === memory.undo) memory.undo = null;
    if (action.kind === 'restorePiece') memory.piece = null;
    const [first, ...others] = answer;
    if (first === undefined) return;
    if (action.kind === 'remove') memory.undo = { kind: 'make', highlight: first };
    if (action.kind === 'merge') memory.undo = { kind: 'split', id: first.id, removed: others };
    if (action.kind === 'removePiece') memory.piece = { kind: 'restorePiece', highlights: answer };
  };
  const choose = (actor: Actor): Action => chooseAction(memoryOf(actor), actor.ownsPiece, chance, world.text, () => `h${(made += 1)}`);
  const note = (actor: Actor, action: Action, how = ''): void => void told.push(`${actor.name}${how}: ${written(action)}`);

  /** `idle` acts where the background dies under `actor`, before the message is sent again. */
  const doOne = async (actor: Actor, how: string, idle: Actor | null): Promise<void> => {
    const action = choose(actor);
    note(actor, action, how);
    let expected: Told | null = null;
    const doing = await doingNow(actor);
    const done = (): void => {
      expected ??= model.do(action, doing);
    };
    const between = async (): Promise<void> => {
      if (idle === null || idle === actor) return;
      await doOne(idle, ` while ${actor.name} waits`, null);
      world.watch(done, between);
    };
    world.watch(done, between);
    if (action.kind === 'make' || action.kind === 'merge') asked.set(action.highlight.id, done);
    const answer = await actor.perform(action);
    if (answer !== null) {
      done();
      expectSame(`what ${actor.name} is told`, expected, answer);
    }
    if (action.kind === 'make' || action.kind === 'merge') {
      asked.delete(action.highlight.id);
      if (answer === null) {
        world.watch(nothing, () => Promise.resolve());
        await world.calmly(() => actor.giveUp(action.highlight.id));
      }
    }
    remember(actor, action, answer);
    await expectTruth(`after ${actor.name}${how}`);
    if (answer === null || chance() < 0.6) await look(actor);
  };
  const doTwo = async (one: Actor, other: Actor): Promise<void> => {
    const [first, second] = [choose(one), choose(other)];
    note(one, first, ' at once');
    note(other, second, ' at once');
    world.watch(nothing, () => Promise.resolve());
    const doing = await doingNow(one);
    const found = await world.calmly(() => Promise.all([one.perform(first), other.perform(second)]));
    const { highlights } = await world.truth();
    // One clock may tell the two apart or not, and either may come first.
    const outcomes = [doing.at, doing.at + 1].flatMap((at) => {
      const both = [
        { action: first, doing },
        { action: second, doing: { at, mayBeLate: !other.ownsPiece } },
      ];
      return [both, both.toReversed()].map((order) => {
        const after = model.copy();
        const answers = new Map(order.map((each) => [each.action, after.do(each.action, each.doing)]));
        return { after, answers: [answers.get(first), answers.get(second)] };
      });
    });
    // Who makes one waits until its piece is read, and is told what the other has made of it by then: that it is gone, or how it is.
    const isTold = (action: Action, answer: Told | null, expected: Told | undefined): boolean => {
      if (written(answer) === written(expected)) return true;
      return action.kind === 'make' && written(answer ?? []) === written(highlights.filter(({ id }) => id === action.highlight.id));
    };
    const happened = outcomes.find(
      ({ answers, after }) =>
        written(after.all()) === written(highlights) && isTold(first, found[0], answers[0]) && isTold(second, found[1], answers[1]),
    );
    if (!happened) {
      const expected = outcomes.map(({ answers, after }) => [answers, after.all()]);
      return fail(`${one.name} and ${other.name} at once`, expected, [found, highlights]);
    }
    model = happened.after;
    remember(one, first, found[0]);
    remember(other, second, found[1]);
    await expectTruth('after two at once');
  };

  for (let step = 0; step < steps; step += 1) {
    const [actor, other] = [pick(world.actors, chance), pick(world.actors, chance)];
    if (actor === undefined || other === undefined) continue;
    if (other !== actor && chance() < 0.2) await doTwo(actor, other);
    else await doOne(actor, '', chance() < 0.5 ? other : null);
  }
  for (const actor of world.actors) {
    await world.calmly(() => look(actor));
    expectSame(`what ${actor.name} sees in the end`, model.all(), memoryOf(actor).seen);
  }
}

/** What a reader could do who sees this: more is made and changed than removed, and what was undone can be done again. */
function chooseAction({ seen, undo, piece }: Memory, ownsPiece: boolean, chance: Chance, text: string, id: () => string): Action {
  const one = pick(seen, chance);
  const lot = chance();
  if (undo !== null && lot < 0.2) return undo;
  if (ownsPiece && piece !== null && lot < 0.35) return piece;
  if (ownsPiece && lot < 0.24) return { kind: 'removePiece' };
  if (one === undefined || lot < 0.5) return { kind: 'make', highlight: newHighlight(id(), chance, text) };
  if (lot < 0.75) return { kind: 'change', id: one.id, change: newChange(id, chance, text) };
  const other = pick(seen, chance);
  if (lot < 0.87 || other === undefined || other === one) return { kind: 'remove', id: one.id };
  return { kind: 'merge', replaced: [one.id, other.id], highlight: newHighlight(id(), chance, text) };
}

function newHighlight(id: string, chance: Chance, text: string): SeenHighlight {
  return { id, ...newPassage(chance, text), ink: pick(inks, chance) ?? 'thesis', note: '', labels: [] };
}

function newChange(id: () => string, chance: Chance, text: string): (Action & { kind: 'change' })['change'] {
  const kind = Math.floor(chance() * 4);
  if (kind === 0) return { ink: pick(inks, chance) ?? 'thesis' };
  if (kind === 1) return { labels: [`etichetta ${id()}`] };
  return kind === 2 ? newPassage(chance, text) : { note: `nota ${id()}z` };
}

/** One to five words of the piece, all of which are different. */
function newPassage(chance: Chance, text: string): Pick<SeenHighlight, 'words' | 'start'> {
  const words = [...text.matchAll(/\p{L}+/gu)];
  const first = Math.floor(chance() * (words.length - 5));
  const last = words[first + Math.floor(chance() * 5)];
  const start = words[first]?.index ?? 0;
  return { start, words: text.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0)) };
}

/** In a millisecond of its own: all that was done before is older. What a page does may come late. */
async function doingNow({ ownsPiece }: Actor): Promise<Doing> {
  const before = Date.now();
  while (Date.now() === before) await pause(1);
  return { at: Date.now(), mayBeLate: !ownsPiece };
}

function nothing(): void {
  // Nobody waits for it.
}

function pick<T>(from: readonly T[], chance: Chance): T | undefined {
  return from[Math.floor(chance() * from.length)];
}

/** As JSON, with the fields of each object in one order. */
function written(value: unknown): string {
  const inOrder = (_: string, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part;
  return JSON.stringify(value, inOrder);
}

import type { Line } from './readLines';

/** What stands between head and end, as the tree of its elements: which of the lines each holds, and which lines are set as the text is. */
export interface ZoneTree {
  lines: readonly Line[];
  /** What holds them all. */
  root: Element;
  /** The first and the last of the lines that an element holds; undefined for one that holds none. */
  rangeOf(element: Element): { first: number; last: number } | undefined;
  /** Whether one of the lines from `first` to `last` is prose set as the text of the piece is set. */
  hasText(first: number, last: number): boolean;
  /** The next such line before, or after, a place among the lines; null where there is none. */
  textBefore(index: number): SetLine | null;
  textAfter(index: number): SetLine | null;
}

/** A line and how it is set: the tags and classes around it. */
interface SetLine {
  line: Line;
  setting: string;
}

/** A paragraph is at least this long (characters), and has hardly a link in it. */
const prose = { length: 80, linked: 0.4 };

/** What is set alike is the piece's text when it is this share of all prose: a builder may set a text in a few ways, a box has less. One paragraph needs more. */
const leastShare = { alike: 0.15, alone: 0.4 };

/** Reads the tree of lines that stand below `root`. Prose is of the piece by how it is set: tags, classes and depth of what holds it. */
export function zoneTree(lines: readonly Line[], root: Element): ZoneTree {
  const ranges = new Map<Element, { first: number; last: number }>();
  for (let index = 0; index < lines.length; index++) {
    for (let element: Element | null = lines[index]?.block ?? null; element !== null && element !== root; element = element.parentElement) {
      const range = ranges.get(element);
      if (range === undefined) ranges.set(element, { first: index, last: index });
      else if (range.last === index) break;
      else range.last = index;
    }
  }
  const settings = new Map<Element, string>();
  const shared = sharedClasses(ranges.keys());
  const settingOf = (element: Element | null): string => {
    if (element === null || element === root) return '';
    let setting = settings.get(element);
    if (setting === undefined) {
      setting = `${settingOf(element.parentElement)} ${element.localName}`;
      for (const name of classesOf(element)) if (shared.has(name)) setting += `.${name}`;
      settings.set(element, setting);
    }
    return setting;
  };
  const texts = lines.map((line) => (isProse(line) ? `${settingOf(line.block.parentElement)} ${line.block.localName}` : null));
  const alike = new Map<string, { count: number; length: number }>();
  let all = 0;
  for (const [index, setting] of texts.entries()) {
    if (setting === null) continue;
    const length = lines[index]?.text.length ?? 0;
    const same = alike.get(setting) ?? { count: 0, length: 0 };
    all += length;
    alike.set(setting, { count: same.count + 1, length: same.length + length });
  }
  const isText = (setting: string): boolean => {
    const { count, length } = alike.get(setting) ?? { count: 0, length: 0 };
    return length >= all * (count > 1 ? leastShare.alike : leastShare.alone);
  };
  const places: number[] = [];
  const before = [0];
  for (const [index, setting] of texts.entries()) {
    if (setting !== null && isText(setting)) places.push(index);
    before.push(places.length);
  }
  const textAt = (place: number | undefined): SetLine | null => {
    const line = place === undefined ? undefined : lines[place];
    return line === undefined ? null : { line, setting: texts[place ?? 0] ?? '' };
  };
  return {
    lines,
    root,
    rangeOf: (element) => ranges.get(element),
    hasText: (first, last) => (before[last + 1] ?? places.length) > (before[first] ?? 0),
    textBefore: (index) => textAt(places[(before[index] ?? 0) - 1]),
    textAfter: (index) => textAt(places[before[index + 1] ?? places.length]),
  };
}

/** The classes that more than one element has: by those of one alone a builder numbers its boxes, and they do not say how a text is set. */
function sharedClasses(elements: Iterable<Element>): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const element of elements) for (const name of classesOf(element)) (seen.has(name) ? shared : seen).add(name);
  return shared;
}

/** Names parted by anything but a blank stay together: they are only compared, and an expression costs a tenth of all reading. */
function classesOf(element: Element): string[] {
  const names = element.getAttribute('class') ?? '';
  return names === '' ? none : names.split(' ').filter((name) => name !== '');
}

const none: string[] = [];

function isProse(line: Line): boolean {
  return line.text.length >= prose.length && line.linked < line.text.length * prose.linked;
}

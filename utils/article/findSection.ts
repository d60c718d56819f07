import { foldWording } from '@/utils/publisher/foldWording';
import { furnitureOf, isAsideWording, type Furniture } from '@/utils/publisher/furniture';
import { withoutSiteName } from '@/utils/publisher/pageWording';
import { cleanLabel } from './cleanLabel';
import type { Bounds } from './findBounds';
import type { Title } from './findTitle';
import { linkTarget, linkTo } from './readHeaderLine';
import { readSegments } from './readSegments';
import type { Line } from './readLines';
import type { Metadata } from './readMetadata';

/** How many lines above the title may hold the label: crumbs, a day, a picture's caption stand there too. */
const linesAbove = 8;

/** A path of crumbs has no more links than this, one under the other; a menu has. */
const mostCrumbs = 4;

/** A label is short: the longest of the site has 28 characters. A line longer than a path of crumbs with a title holds none. */
const longestLabel = 40;
/** What stands before a path of crumbs. */
const crumbsLabel = /^(?:(?:tu )?sei (?:in|qui)|ti trovi (?:in|qui)|percorso)$/iu;
const longestLine = 200;

/**
 * The label above the title, as shown: of the short lines around the title, the one that the address, the head or its link call a
 * section, else the one right above. What the head says serves where no label is shown. Null where nothing tells.
 */
export function findSection(
  lines: readonly Line[],
  wordings: readonly (Furniture | null)[],
  title: Title,
  bounds: Bounds,
  metadata: Metadata,
  address: string,
): string | null {
  const inPath = new Set(new URL(address).pathname.split('/').slice(1, -2));
  const narrowest = [...inPath].at(-1);
  const named = new Set(metadata.sections.map(foldWording));
  const said = foldWording(title.text);
  let best: { label: string; score: number } | null = null;
  const consider = (line: Line, distance: number, right: boolean): void => {
    if (line.text.length > longestLine) return;
    let isMenu: boolean | null = null;
    for (const segment of [...readSegments(line), ...linkedParts(line)]) {
      const label = cleanLabel(segment.text);
      if (label.length < 2 || label.length > longestLabel || /\d{4}|^[Hh]ome$|^di \p{Lu}/u.test(label)) continue;
      if (crumbsLabel.test(label) || withoutSiteName(label) === '' || furnitureOf(label) !== null || isAsideWording(label)) continue;
      const folded = foldWording(label);
      const slug = folded.replaceAll(' ', '-');
      const link = segment.pieces.find((piece) => piece.link !== null)?.link ?? null;
      // The way to another piece may stand above the title, and the title once more in a path of crumbs.
      if (folded.endsWith(said) || (link !== null && leadsElsewhere(link, address))) continue;
      const leadsToSection = link !== null && linkTo(link, address) === 'section';
      isMenu ??= isOfMenu(lines, line.index, address);
      const menu = isMenu || segment.block.closest('nav,[role=navigation],[role=menu]') !== null;
      const score =
        (slug === narrowest ? 4 : inPath.has(slug) ? 2 : 0) +
        (named.has(folded) ? 2 : 0) +
        (leadsToSection ? 3 : 0) +
        (right && !menu ? 2.5 : 0) -
        distance / 10 -
        (menu ? 2 : 0);
      if (score > 2 && (best === null || score >= best.score)) best = { label, score };
    }
  };
  for (let index = Math.max(0, title.first - linesAbove); index < title.first; index++) {
    const line = lines[index];
    if (line !== undefined && (wordings[index] ?? null) === null) consider(line, title.first - index, index === title.first - 1);
  }
  for (let index = title.last + 1; index <= Math.min(bounds.head + 1, lines.length - 1); index++) {
    const line = lines[index];
    if (line !== undefined && (wordings[index] ?? null) === null) consider(line, index - title.last, false);
  }
  // TypeScript does not see what the closure writes.
  const found = best as { label: string; score: number } | null;
  // A piece that its address files under nothing is of no section, whatever its head says of it to machines.
  if (found === null && inPath.size === 0) return null;
  return (
    found?.label ??
    metadata.sections.find((section) => foldWording(section).replaceAll(' ', '-') === narrowest) ??
    metadata.sections.at(-1) ??
    null
  );
}

/** Whether a line is one of many in a list, or in a row that each lead to a section. */
function isOfMenu(lines: readonly Line[], index: number, address: string): boolean {
  const list = lines[index]?.block.closest('li')?.parentElement;
  if ((list?.children.length ?? 0) > mostCrumbs) return true;
  const leads = (place: number): boolean => {
    const line = lines[place];
    const link = line?.pieces.find((piece) => piece.link !== null)?.link ?? null;
    return line !== undefined && link !== null && line.linked >= line.text.length && linkTo(link, address) === 'section';
  };
  let [first, last] = [index, index];
  while (last - first < mostCrumbs && leads(first - 1)) first--;
  while (last - first < mostCrumbs && leads(last + 1)) last++;
  return leads(index) && last - first >= mostCrumbs;
}

/** Whether a link leads to a piece, and not to what the page's own address stands under. */
function leadsElsewhere(link: Element, address: string): boolean {
  const target = linkTarget(link, address);
  return target?.shape === 'piece' && !address.startsWith(target.address);
}

/** Each link of a line by itself, as in a path of crumbs. */
function linkedParts(line: Line): Line[] {
  const linked = line.pieces.filter(({ link, node }) => link !== null && node.data.trim() !== '');
  return linked.length < 2 ? [] : linked.map((piece) => ({ ...line, text: piece.node.data.replace(/\s+/gu, ' ').trim(), pieces: [piece] }));
}

import { endsInAppeal, furnitureOf, type Furniture } from '@/utils/publisher/furniture';
import { linkTarget } from './readHeaderLine';
import type { Line } from './readLines';
import { readSegments } from './readSegments';
import { tagLinks } from './tagLinks';

/** A row of buttons or tags has at most this many characters. */
const longestRow = 400;
/** This share of a row is in links to tags. */
const mostlyTags = 0.6;
/** A call to read something else is short, or has its link in it: longer, and without one, it is a sentence that begins like one. */
const longestCall = 60;

/** What a line is there for by its wording and its links: its own words, those of each of its parts, or tags in a row whatever they are called. */
export function lineFurniture(line: Line, address: string): Furniture | null {
  const said = furnitureOf(line.text);
  if (said !== null) return isSentence(line, said) ? null : said;
  if (isTagRow(line, address)) return 'tags';
  if (isAdvert(line, address)) return 'advert';
  if (isLabelledLink(line, address)) return 'read-also';
  if (line.pieces.length < 2 || line.text.length > (line.linked > 0 ? longestRow : longestCall)) return null;
  return allFurniture(readSegments(line).map(({ text }) => text)) ?? allFurniture(line.pieces.map(({ node }) => node.data));
}

/** What the first of several parts is there for, if each is there for something: signs and figures alone are there for nothing. */
function allFurniture(texts: readonly string[]): Furniture | null {
  const parts = texts.filter((text) => text.trim() !== '');
  if (parts.length < 2) return null;
  let [first, hasWords]: [Furniture | null, boolean] = [null, false];
  for (const part of parts) {
    const isWords = /\p{L}/u.test(part);
    const furniture = isWords ? furnitureOf(part) : 'share';
    // Nearly every line has a part that is there for nothing, and it is the first.
    if (furniture === null) return null;
    first ??= furniture;
    hasWords ||= isWords;
  }
  return hasWords ? first : null;
}

function isSentence(line: Line, said: Furniture): boolean {
  // A letter may be quoted, with all its calls.
  if (said === 'newsletter' && line.linked === 0) return /^[«“"]/u.test(line.text) || line.block.closest('blockquote') !== null;
  // Without a way to do it, it may be what somebody in the text says.
  if (said === 'support' && line.linked === 0) return endsInAppeal(line.text);
  return said === 'read-also' && line.text.length > longestCall && line.linked < line.text.length * 0.3 && /[.!?…]$/u.test(line.text);
}

function isTagRow(line: Line, address: string): boolean {
  if (line.linked < line.text.length * mostlyTags || line.text.length > longestRow) return false;
  const tagged = tagLinks(line, address).reduce((sum, link) => sum + link.textContent.trim().length, 0);
  return tagged > 0 && tagged >= line.text.length * mostlyTags;
}

/** The label of an advert, and for all the rest a link to another site. */
function isAdvert(line: Line, address: string): boolean {
  if (line.linked === 0 || line.pieces.some(({ link }) => link !== null && linkTarget(link, address) !== null)) return false;
  return furnitureOf(unlinkedWords(line)) === 'advert';
}

/** A label in an element of its own that promises something to read, and for all the rest a link to a piece. */
function isLabelledLink(line: Line, address: string): boolean {
  if (line.linked === 0 || line.linked >= line.text.length || line.text.length > longestRow) return false;
  const links = line.pieces.flatMap(({ link }) => link ?? []);
  if (!links.some((link) => linkTarget(link, address)?.shape === 'piece')) return false;
  return furnitureOf(unlinkedWords(line).trim()) === 'read-also';
}

function unlinkedWords({ pieces }: Line): string {
  return pieces.map(({ node, link }) => (link === null ? node.data : '')).join('');
}

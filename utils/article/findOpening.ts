import { foldWording } from '@/utils/publisher/foldWording';
import { isPlayerWord } from '@/utils/publisher/furniture';
import type { Body } from './findBody';
import { isCaption } from './isCaption';
import { isOneWordAbove } from './isOneWord';
import type { Line } from './readLines';

/** A line of a standfirst has at most this many characters, and at least some words. */
const line = { least: 20, most: 320 };
/** A standfirst set like the text has no full stop and is longer than a subheading. */
const plainLine = 40;
/** In a box of its own a standfirst may end with a full stop, up to this length (characters): longer is a lede. */
const boxed = 200;
/** So many characters of the next line tell whether a description goes on with it. */
const enough = 20;
/** No standfirst of the site has more lines. */
const mostLines = 4;
/** What follows a standfirst is, within so many lines, prose of this length (characters) at least. */
const linesAhead = 24;
const proseAfter = 120;
/** … or, in a text of short lines alone, of this. */
const shortProse = 80;

/** The lines at the start of a body that belong to the head: captions of the picture at the top, and a standfirst shown under the day. */
export interface Opening {
  captions: Line[];
  standfirst: Line[];
  /** Lines of the text before its container. */
  lede: Line[];
}

/**
 * Parts the head's last lines from the body's first. A lede stays in the body: a standfirst is what the head's description says, or what
 * is set unlike the text and ends without a full stop, or as a heading that no other is like. `zone` has all lines between head and
 * end, also what the body's container leaves out before it. `wanted` is false where the head has one.
 */
export function findOpening(body: Body, zone: readonly Line[], description: string | null, wanted: boolean): Opening {
  const captions: Line[] = [];
  const standfirst: Line[] = [];
  const said = description === null ? '' : foldWording(description);
  const first = body.lines[0];
  const begin = first === undefined ? 0 : zone.indexOf(first);
  const prelude = zone.slice(0, begin);
  // A long first line is taken for the text's own, and those beside it outside of the text's element are not.
  const inside = Math.max(
    begin,
    zone.findIndex((one) => body.container.contains(one.block)),
  );
  const from = zone[inside]?.index ?? 0;
  const lines = [...zone.slice(0, inside), ...body.lines.filter((one) => one.index >= from)];
  for (let index = 0; index < lines.length; index++) {
    const group = groupAt(lines, index);
    const [one] = group;
    if (one === undefined) break;
    if (group.every(isCaption) && (captions[0] === undefined || pictureOf(captions[0]) === pictureOf(one))) captions.push(...group);
    else if (
      wanted &&
      standfirst.length + group.length <= mostLines &&
      !runsOn(said, lines[index - 1], one) &&
      isStandfirst(group, lines.slice(index + group.length), said) &&
      !isSetAsText(one, standfirst, lines.slice(index + group.length))
    )
      standfirst.push(...group);
    else if (wanted && standfirst.length === 0 && isOneWordAbove(one, lines.slice(index + 1))) standfirst.push(one);
    else if (index >= prelude.length) break;
    index += group.length - 1;
  }
  const lede = ledeIn(
    prelude.filter((one) => !captions.includes(one) && !standfirst.includes(one)),
    body,
    said,
  );
  const isAll = body.lines.every((one) => captions.includes(one) || standfirst.includes(one));
  return { captions, standfirst: isAll ? [] : standfirst, lede };
}

/** The last lines before a body's container that are of the text all the same: set like it, or what a machine began its description with. */
function ledeIn(prelude: readonly Line[], { container, lines: [first] }: Body, said: string): Line[] {
  const isText = (one: Line, index: number): boolean =>
    container.previousElementSibling?.contains(one.block) === true &&
    one.linked === 0 &&
    !isPlayerWord(one.text) &&
    one.block.closest('li,figure,table') === null &&
    ((first !== undefined && signatureOf(one, false) === signatureOf(first, false)) || runsOn(said, one, prelude[index + 1] ?? first));
  const before = prelude.findLastIndex((one, index) => !isText(one, index));
  return prelude.slice(before + 1);
}

/** Whether a description runs from one line into the next: a machine took the first words of the text. */
function runsOn(said: string, before: Line | undefined, one: Line | undefined): boolean {
  const own = foldWording(before?.text ?? '');
  if (own === '' || one === undefined) return false;
  return said.startsWith(`${own} ${foldWording(one.text)}`.slice(0, own.length + 1 + enough));
}

/** Whether a line under a standfirst is set like the text and not like it: its box may be the first of two that hold the text. */
function isSetAsText(one: Line, [above]: readonly Line[], after: readonly Line[]): boolean {
  const next = after.find((each) => each.text.length >= proseAfter);
  if (above === undefined || signatureOf(one) === signatureOf(above)) return false;
  if (one.block.localName !== above.block.localName && /[.!?…]$/u.test(one.text)) return true;
  if (next === undefined) return false;
  return signatureOf(one, false) === signatureOf(next, false);
}

/** What holds the picture of a caption: the head has one picture, a second one is the body's. */
function pictureOf(caption: Line): Element | null {
  return caption.block.closest('figure') ?? caption.block.parentElement;
}

/** The lines that one block breaks: they are a standfirst together or not at all. */
function groupAt(lines: readonly Line[], index: number): Line[] {
  const first = lines[index];
  const end = lines.findIndex((one, place) => place > index && one.block !== first?.block);
  return lines.slice(index, end < 0 ? lines.length : end);
}

function isStandfirst(group: readonly Line[], after: readonly Line[], said: string): boolean {
  const [one] = group;
  const text = group.map((each) => each.text).join(' ');
  if (one === undefined || text.length < line.least || text.length > line.most * 2 || group.some((each) => each.text.length > line.most))
    return false;
  const ahead = after.slice(0, linesAhead);
  const isOpen = !/[.:;,…»”"!?]$/u.test(text);
  const next =
    ahead.find((each) => each.text.length >= proseAfter) ?? (isOpen ? ahead.find((each) => each.text.length >= shortProse) : undefined);
  if (next === undefined || one.block.closest('blockquote,table,pre,dl') !== null || isOfList(one, next)) return false;
  // A description made by a machine is the first paragraph: that one is set like the next and ends its sentence.
  const isFirst = text.length > boxed && /[.!?…»”"]$/u.test(text) && signatureOf(one, false) === signatureOf(next, false);
  if (!isFirst && said.includes(foldWording(text).slice(0, 120)) && !goesOn(said, text, after)) return true;
  const like = after.filter((each) => signatureOf(each) === signatureOf(one));
  // Lines of one standfirst may each be a heading: then no other heading like them comes after the text has begun.
  if (one.rank > 0) return like.every((each, index) => each === after[index]) && !/[:;,]$/u.test(text);
  const setApart = like.every((each) => each.text.length < proseAfter);
  if (/[.:;,…»”"]$/u.test(text))
    return (
      setApart && text.length <= boxed && /[.…»”"]$/u.test(text) && one.block !== next.block && !stands(one, [next, ...after.slice(0, 1)])
    );
  return setApart || (text.length >= plainLine && !/[!?]$/u.test(text) && !isShortRow(after));
}

/** Whether a line is of a list in the text: not where a theme has the fields of a head in a list by itself, in a box that ends before the text begins. */
function isOfList({ block }: Line, next: Line): boolean {
  const list = block.closest('li')?.parentElement;
  return list ? list.children.length > mostLines || list.parentElement?.contains(next.block) !== false : false;
}

/** Whether a line has an element in common with one of those after it: its box is theirs. */
function stands({ block }: Line, after: readonly Line[]): boolean {
  return after.some((next) => block.parentElement?.contains(next.block) === true);
}

/** Whether a description says a line and then begins what follows it: a machine took the first words of the text. */
function goesOn(said: string, text: string, after: readonly Line[]): boolean {
  const own = foldWording(text);
  const rest = said.slice(said.indexOf(own) + own.length).trim();
  const next = foldWording(after[0]?.text ?? '').slice(0, enough);
  const length = Math.min(rest.length, next.length);
  return said.includes(own) && length > 0 && rest.slice(0, length) === next.slice(0, length);
}

/** Verse and lists of short lines have no full stops either. */
function isShortRow(after: readonly Line[]): boolean {
  return after.slice(0, 2).every((next) => next.text.length < plainLine * 2);
}

/** A first letter that is set large makes no other paragraph of its own. */
const firstLetter = /\S*(?:drop-?cap|capolettera|first-?letter)\S*/giu;

/** How a line is set: its element, what emphasises it, and its box if that is to count. */
function signatureOf({ block, pieces }: Line, withBox = true): string {
  const inline = pieces.find(({ node }) => node.data.trim().length > 1)?.node.parentElement ?? pieces[0]?.node.parentElement;
  return [block, withBox ? block.parentElement : null, inline === block ? null : inline]
    .map((element) => (element ? `${element.localName}.${element.getAttribute('class')?.replace(firstLetter, '').trim() ?? ''}` : ''))
    .join(' ');
}

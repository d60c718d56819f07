import type { Line } from './readLines';

/** The largest element around a card's links that holds no other card's link and still is one by `fits`; undefined where nothing leads to `to`. */
export function cardElement(
  links: readonly { link: Element; address: string }[],
  to: string,
  fits: (element: Element) => boolean,
): Element | undefined {
  let element = links.find((link) => link.address === to)?.link;
  const others = links.filter((link) => link.address !== to).map(({ link }) => link);
  while (element?.parentElement) {
    const parent: Element = element.parentElement;
    if (parent.localName === 'body' || !fits(parent) || others.some((other) => parent.contains(other))) break;
    element = parent;
  }
  return element;
}

/** What of a line stands in an element: cards may be set side by side in one line. */
export function partWithin(line: Line, element: Element | undefined): Line[] {
  const pieces = line.pieces.filter(({ node }) => element?.contains(node));
  return pieces.length === 0 ? [] : [pieces.length === line.pieces.length ? line : { ...line, pieces }];
}

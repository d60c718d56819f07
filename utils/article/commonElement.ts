/** The smallest element that holds all; null for none. */
export function commonElement(elements: readonly Element[]): Element | null {
  let common: Element | null = elements[0] ?? null;
  for (const element of elements) while (common !== null && !common.contains(element)) common = common.parentElement;
  return common;
}

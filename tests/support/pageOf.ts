/** Paragraphs in the document of the test, with one text each; `words` selects or points into them. */
export function pageOf(...paragraphs: string[]): HTMLElement {
  const root = document.createElement('article');
  root.style.cssText = 'margin: 80px 40px; font: 16px/1.6 serif';
  for (const text of paragraphs) root.append(Object.assign(document.createElement('p'), { textContent: text }));
  document.body.append(root);
  return root;
}

/** The range of words under an element; they stand in one text. Throws where they do not. */
export function rangeOf(root: Element, words: string): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`“${words}” is not there`);
}

/** Selects words as a keyboard does: no pointer is involved. */
export function select(root: Element, words: string): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(rangeOf(root, words));
}

/** What is painted under a name. */
export function painted(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());
}

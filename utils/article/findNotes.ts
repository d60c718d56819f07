import { internalTarget } from './toRuns';

/** How a reference to a footnote is labelled: `1`, `[12]`, `(a)`, `*`, `iv`. */
const label = /^[[(]?(\d{1,3}|\*{1,4}|†|‡|[a-z]|[ivx]{1,6})[\])]?$/iu;

/**
 * The footnotes of a body: the id of each target that a short label in the text leads to, with that label, provided that the target
 * stands after its reference. Every other id that the body links to is in `targets`.
 */
export function findNotes(root: Element, address: string): { notes: Map<string, string>; targets: Set<string> } {
  const notes = new Map<string, string>();
  const targets = new Set<string>();
  const links = root.querySelectorAll('a[href*="#"]');
  if (links.length === 0) return { notes, targets };
  const byId = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id],a[name]')) {
    const id = element.getAttribute('id') ?? element.getAttribute('name') ?? '';
    if (!byId.has(id)) byId.set(id, element);
  }
  for (const link of links) {
    const id = internalTarget(link.getAttribute('href') ?? '', address);
    const target = id === null ? undefined : byId.get(id);
    if (id === null || target === undefined || target.contains(link)) continue;
    const shown = label.exec(link.textContent.trim())?.[1];
    // 4: the target follows the link in the page.
    if (shown !== undefined && (link.compareDocumentPosition(target) & 4) !== 0) notes.set(id, notes.get(id) ?? shown);
    else targets.add(id);
  }
  return { notes, targets };
}

import type { Block } from './article';
import type { Conversion } from './conversion';

/** A footnote from its blocks, without the label that opens its text (`[1] `) ; null when nothing is left. */
export function toNote(id: string, blocks: readonly Block[], { notes }: Conversion): Block | null {
  const label = notes.get(id) ?? /\d+$/u.exec(id)?.[0] ?? '';
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph') return blocks.length === 0 ? null : { kind: 'note', id, label, blocks: [...blocks] };
  let opening = true;
  const runs = first.runs.flatMap((run) => {
    if (!opening) return [run];
    const text = run.text.replace(new RegExp(`^[[(]?${label.replace(/[*]/gu, '\\*')}[\\])]?[.:]?(?:\\s+|$)`, 'u'), '').trimStart();
    opening = text === '';
    // A label that leads back is a link, and its style is not the text's.
    return text === '' ? [] : [{ ...run, text }];
  });
  const kept: Block[] = runs.length === 0 ? others : [{ ...first, runs }, ...others];
  return kept.length === 0 ? null : { kind: 'note', id, label, blocks: kept };
}

/** The id by which the body refers to an element as a footnote: its own, or that of an empty anchor; null for anything else. */
export function noteIdOf(element: Element, { notes }: Conversion): string | null {
  if (notes.size === 0) return null;
  const id = element.getAttribute('id') ?? element.getAttribute('name');
  if (id !== null && notes.has(id)) return id;
  const anchor = element.localName === 'li' || element.localName === 'p' ? element.querySelector('a[id],a[name]') : null;
  const inner = anchor === null ? null : (anchor.getAttribute('id') ?? anchor.getAttribute('name'));
  return inner !== null && notes.has(inner) ? inner : null;
}

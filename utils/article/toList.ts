import type { Block } from './article';
import type { Conversion } from './conversion';
import { toRuns } from './toRuns';

/** A list, each item its blocks; items without text are left out, and a list without items is null. */
export function toList(list: Element, conversion: Conversion): Block | null {
  const items = [...list.children].map((item) => conversion.blocksIn(item)).filter((blocks) => blocks.length > 0);
  if (items.length === 0) return null;
  const start = Number(/^\d{1,6}$/u.exec(list.getAttribute('start') ?? '')?.[0] ?? 1);
  return { kind: 'list', ordered: list.localName === 'ol', ...(start !== 1 && list.localName === 'ol' && { start }), items };
}

/** A list of definitions as a list whose items begin with the term in strong; what stands under a term is in its item. */
export function toDefinitions(list: Element, conversion: Conversion): Block | null {
  const items: Block[][] = [];
  for (const child of [...list.children].flatMap((one) => (one.localName === 'div' ? [...one.children] : [one]))) {
    if (child.localName === 'dt') {
      const runs = toRuns(child.childNodes, conversion).map((run) => ({
        ...run,
        marks: [...new Set([...(run.marks ?? []), 'strong' as const])],
      }));
      if (runs.length > 0) items.push([{ kind: 'paragraph', runs }]);
    } else {
      const blocks = conversion.blocksIn(child);
      const last = items.at(-1);
      if (last === undefined) items.push(blocks);
      else last.push(...blocks);
    }
  }
  const filled = items.filter((item) => item.length > 0);
  return filled.length === 0 ? null : { kind: 'list', ordered: false, items: filled };
}

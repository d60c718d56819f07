import type { Claim } from '@/utils/claims/claim';

interface ClaimKeyActions {
  onJumpOnPage?: (claim: Claim) => void;
  onRelated?: (claim: Claim) => void;
  onCopy: (claim: Claim) => void;
  onHighlight?: (claim: Claim) => void;
  onDismiss: (claim: Claim) => void;
}

/**
 * What keys do in a list of points, each in its list item, in that order. They mean the point in which the focus is; with another modifier than Shift, and
 * beside the list, they mean nothing. Enter is the button's own.
 */
export function claimKeys(claims: readonly Claim[], actions: ClaimKeyActions): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const list = event.currentTarget as Element;
    const items = [...list.children];
    const at = items.findIndex((item) => item.contains(event.target as Node));
    const claim = claims[at];
    if (claim === undefined) return;
    const walk = (to: number): void =>
      items[Math.max(0, Math.min(items.length - 1, to))]?.querySelector<HTMLElement>('.claim-jump')?.focus();
    const act: Record<string, () => void> = {
      ArrowDown: () => walk(at + 1),
      ArrowUp: () => walk(at - 1),
      Home: () => walk(0),
      End: () => walk(items.length - 1),
      e: () => actions.onHighlight?.(claim),
      c: () => actions.onCopy(claim),
      o: () => actions.onJumpOnPage?.(claim),
      r: () => actions.onRelated?.(claim),
      Delete: () => actions.onDismiss(claim),
    };
    const done = act[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (done === undefined) return;
    event.preventDefault();
    // A list in a set of tabs or a page with keys of its own: this one is answered.
    event.stopPropagation();
    done();
  };
}

/**
 * Calls back with the reader's selection under an element once it has come to rest, and with null when it is gone. At rest: the pointer is up and a frame
 * has passed without a change; keyboard selections come to rest frame by frame. Selections in fields are none of ours.
 */
export function watchSelection(root: Element, listener: (selection: Range | null) => void, signal: AbortSignal): void {
  let pointerDown = false;
  let frame = 0;
  let told: string | null = null;

  const settle = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (pointerDown || signal.aborted) return;
      const range = selectedRange(root);
      const key = range && keyOf(range);
      if (key === null && told === null) return;
      told = key;
      listener(range);
    });
  };
  const options = { signal, capture: true, passive: true };
  document.addEventListener('selectionchange', settle, options);
  document.addEventListener('pointerdown', () => (pointerDown = true), options);
  for (const end of ['pointerup', 'pointercancel', 'dragend'] as const) {
    document.addEventListener(
      end,
      () => {
        pointerDown = false;
        settle();
      },
      options,
    );
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}

/** The range selected under an element, null when there is none of text in it or it stands in a field. */
export function selectedRange(root: Element): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root) || range.toString().trim() === '') return null;
  const anchor = range.commonAncestorContainer;
  const element = anchor.nodeType === 1 ? (anchor as Element) : anchor.parentElement;
  return element?.closest('input, textarea, select, [contenteditable]') ? null : range.cloneRange();
}

function keyOf(range: Range): string {
  const { left, top, right, bottom } = range.getBoundingClientRect();
  return [range.toString(), left + scrollX, top + scrollY, right, bottom + scrollY].join('|');
}

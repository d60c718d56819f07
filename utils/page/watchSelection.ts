/**
 * After a touch the handles of a selection are dragged without a word to the page but the changes themselves: it rests when it has not changed for this long,
 * in milliseconds. Shorter than a reader's pause between two handles, longer than one between two changes under a finger.
 */
const restAfterTouch = 300;

/**
 * Calls back with the reader's selection under an element once it has come to rest, and with null when it is gone. At rest: the pointer is up and a frame
 * has passed without a change; keyboard selections come to rest frame by frame, those made by touch after a moment. Selections in fields are none of ours.
 * One that is there already counts too. Gives back a function that tells the selection again as it is.
 */
export function watchSelection(root: Element, listener: (selection: Range | null) => void, signal: AbortSignal): () => void {
  let pointerDown = false;
  let touched = false;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: string | null | undefined = null;

  const tell = (): void => {
    if (pointerDown || signal.aborted) return;
    const range = selectedRange(root);
    const key = range && keyOf(range);
    // A click elsewhere ends no selection everywhere: one that was told, and put away, must not come back by it.
    if (key === told) return;
    told = key;
    listener(range);
  };
  const forget = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const settle = (): void => {
    forget();
    if (touched) timer = setTimeout(tell, restAfterTouch);
    else frame = requestAnimationFrame(tell);
  };
  const options = { signal, capture: true, passive: true };
  document.addEventListener('selectionchange', settle, options);
  // Who selects the same words once more wants to be told of them once more.
  document.addEventListener('selectstart', () => (told &&= undefined), options);
  document.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      touched = pointerType === 'touch';
      // A finger may be lifted, or taken over by the browser, without a word.
      pointerDown = !touched;
    },
    options,
  );
  document.addEventListener('keydown', () => (touched = false), options);
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
  signal.addEventListener('abort', forget, { once: true });
  // What was selected while the page was still being set up.
  settle();
  return () => {
    told = null;
    settle();
  };
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

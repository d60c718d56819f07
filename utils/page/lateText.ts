/** No new text for this long, in milliseconds, and what has come is looked through: longer than a script takes between two paragraphs. */
const quiet = 300;
/** How long after the page's loading, or the reader's last click or scroll, text may still come; in milliseconds. */
const patience = 30_000;
/** So often at most is a page looked through again: an endless one brings its next piece a few times, a page with a clock changes for ever. */
const mostLooks = 24;
/** After this long without new text, in milliseconds, what is not found is told: what loads late has come by then. */
const settled = 2500;
/** Less text than this is a counter or a clock. */
const leastText = 20;

export interface LateText {
  /** Told after each search whether highlights still wait to be found. */
  wait: (waiting: boolean) => void;
}

/**
 * Looks again when text appears late (lazy loading, “continua a leggere”), but only as long as highlights wait to be found, and within a budget of time and
 * looks. Without any that wait there is no observer.
 */
export function followLateText(root: Element, { look, settle }: { look: () => void; settle: () => void }, signal: AbortSignal): LateText {
  let looks = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;
  let watching: AbortController | null = null;
  /** Not before a highlight waits: most pages have none. */
  let observer: MutationObserver | null = null;

  const onChanges = (records: MutationRecord[]): void => {
    if (!records.some(hasText)) return;
    clearTimeout(timer);
    clearTimeout(rest);
    timer = setTimeout(() => {
      looks++;
      look();
    }, quiet);
  };
  const observe = (): void => {
    if (looks >= mostLooks) return;
    observer ??= new MutationObserver(onChanges);
    // Observing again what is observed changes nothing.
    observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: ['hidden', 'class', 'style', 'open'] });
    clearTimeout(end);
    end = setTimeout(() => observer?.disconnect(), patience);
  };
  const stop = (): void => {
    observer?.disconnect();
    watching?.abort();
    watching = null;
    for (const one of [rest, timer, end]) clearTimeout(one);
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    wait(waiting) {
      if (!waiting || signal.aborted) stop();
      else {
        clearTimeout(rest);
        rest = setTimeout(settle, settled);
        if (looks >= mostLooks) observer?.disconnect();
        if (watching) return;
        watching = new AbortController();
        for (const type of ['click', 'scroll', 'load'] as const)
          addEventListener(type, observe, { signal: watching.signal, capture: true, passive: true });
        observe();
      }
    },
  };
}

/** Shown by a changed attribute or added: text that may be what is looked for. */
function hasText({ type, target, addedNodes }: MutationRecord): boolean {
  const nodes = type === 'childList' ? [...addedNodes] : [target];
  return nodes.some(
    (node) => node.nodeName !== 'SCRIPT' && node.nodeName !== 'STYLE' && (node.textContent?.trim().length ?? 0) >= leastText,
  );
}

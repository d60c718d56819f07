/** A picture is fetched about a screen before it is reached: soon enough to be there, and none that the reader never scrolls to. */
const near = '600px';

/** Settles when an element has come near what is shown, in the window or in what scrolls inside it; never once the signal is aborted. */
export function comesNear(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: near, scrollMargin: near },
    );
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  });
}

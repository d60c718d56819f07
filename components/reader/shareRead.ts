/** Where a window stands over a text, in CSS pixels of the page: how far it has been scrolled, how high it is, and where the text ends. */
interface Place {
  scrolled: number;
  window: number;
  end: number;
}

/**
 * The share of a text that was read, 0 to 1: none before anything was scrolled, all once its end is in the window, whatever stands below it (figures, related pieces, the
 * foot of the page). A text that fits into the window is read with one look.
 */
export function shareRead({ scrolled, window, end }: Place): number {
  const way = end - window;
  return way <= 0 ? 1 : Math.min(1, Math.max(0, scrolled / way));
}

/** Where themes of WordPress put the comments, the id that is in links to them first; then the words above them on this site. */
const places = ['#comments', '#disqus_thread', '#respond', '.comments-area', '.comment-list', 'ol.commentlist'];
const words = /^(\d+\s+comment[io]|commenti|lascia un commento|devi fare login per commentare)/iu;

/** Scrolls to the comments of a page; false where it has none. */
export function jumpToComments(page: Document): boolean {
  const place = page.querySelector(places.join(', ')) ?? byWords(page);
  if (!place) return false;
  const still = page.visibilityState !== 'visible' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ behavior: still ? 'instant' : 'smooth', block: 'start' });
  return true;
}

function byWords(page: Document): Element | null {
  const headings = page.querySelectorAll('h2, h3, h4, h5, summary, button, a, p, div');
  return [...headings].find((element) => element.textContent.length < 60 && words.test(element.textContent.trim())) ?? null;
}

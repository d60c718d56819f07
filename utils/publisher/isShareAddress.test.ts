import { expect, it } from 'vitest';
import { isShareAddress } from './isShareAddress';

it.each([
  ['https://www.facebook.com/sharer/sharer.php?u=x', true],
  ['https://twitter.com/intent/tweet?url=x', true],
  ['https://x.com/intent/post?url=x', true],
  ['https://wa.me/?text=x', true],
  ['//t.me/share/url?url=x', true],
  ['whatsapp://send?text=x', true],
  ['mailto:?subject=x&body=y', true],
  ['mailto:redazione@example.it', false],
  ['https://www.facebook.com/qualcuno/posts/12', false],
  ['https://x.com/qualcuno/status/12', false],
  ['https://example.it/?u=https://twitter.com/intent/tweet', false],
  ['', false],
])('%s: %s', (href, shares) => {
  expect(isShareAddress(href)).toBe(shares);
});

import { describe, expect, it } from 'vitest';
import { resolveImage, resolveLink } from './resolveAddress';

const here = 'https://www.glistatigenerali.com/economia/un-pezzo/';

describe('resolveLink', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['//example.org/a', 'https://example.org/a'],
    ['/tag/acqua/', 'https://www.glistatigenerali.com/tag/acqua/'],
    ['altro/', 'https://www.glistatigenerali.com/economia/un-pezzo/altro/'],
    ['mailto:ada@example.org', 'mailto:ada@example.org'],
    ['https://www.glistatigenerali.com@example.org/', 'https://example.org/'],
    ['https://user:secret@example.org/', 'https://example.org/'],
  ])('of %s makes %s', (href, address) => {
    expect(resolveLink(href, here)).toBe(address);
  });

  it.each([
    null,
    '',
    '  ',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    'tel:123',
    'http://[',
    'chrome-extension://abc/x.html',
  ])('follows nothing to %j', (href) => {
    expect(resolveLink(href, here)).toBeNull();
  });
});

describe('resolveImage', () => {
  it('takes the web, and nothing that is followed or carried along', () => {
    expect(resolveImage('/wp-content/a.jpg', here)).toBe('https://www.glistatigenerali.com/wp-content/a.jpg');
    expect(resolveImage('http://example.org/a.jpg', here)).toBe('http://example.org/a.jpg');
    for (const source of [null, '', 'mailto:ada@example.org', 'data:image/gif;base64,R0lGOD', 'blob:x', 'javascript:0'])
      expect(resolveImage(source, here)).toBeNull();
  });
});

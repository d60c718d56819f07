// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { pageLinks } from './pageLinks';

it('gives the canonical and the short link of the head, absolute', () => {
  document.head.innerHTML = `<base href="https://www.glistatigenerali.com/a/">
    <link rel="canonical" href="/economia/acqua/"><link rel="shortlink nofollow" href="?p=7"><link rel="stylesheet" href="/stile.css">`;
  document.body.innerHTML = '<link rel="canonical" href="https://www.glistatigenerali.com/di-un-altro/">';
  expect(pageLinks(document)).toEqual(['https://www.glistatigenerali.com/economia/acqua/', 'https://www.glistatigenerali.com/a/?p=7']);
});

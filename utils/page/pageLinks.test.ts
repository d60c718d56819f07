// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { pageLinks } from './pageLinks';

it('gives the canonical and the short link of the head, absolute', () => {
  const page = new DOMParser().parseFromString(
    `<head><base href="https://www.glistatigenerali.com/a/">
    <link rel="canonical" href="/economia/acqua/"><link rel="shortlink nofollow" href="?p=7"><link rel="stylesheet" href="/stile.css"></head>
    <body><link rel="canonical" href="https://www.glistatigenerali.com/di-un-altro/"></body>`,
    'text/html',
  );
  expect(pageLinks(page)).toEqual(['https://www.glistatigenerali.com/economia/acqua/', 'https://www.glistatigenerali.com/a/?p=7']);
});

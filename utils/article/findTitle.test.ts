// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findTitle } from './findTitle';
import { readLines } from './readLines';
import { readMetadata } from './readMetadata';

const find = (body: string, head = '') => {
  const page = new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
  return findTitle(readLines(page.body), readMetadata(page.documentElement))?.text ?? null;
};

it('takes the heading that agrees with the head before the highest', () => {
  expect(
    find(
      '<h1>Gli Stati Generali</h1><nav>La banca di fronte</nav><h2>La banca<br>di fronte</h2>',
      '<title>La banca di fronte – Gli Stati Generali</title>',
    ),
  ).toBe('La banca di fronte');
});

it('takes a line where no heading agrees, and the highest heading where the head says nothing', () => {
  expect(find('<h3>Altro</h3><div>La banca di fronte</div>', '<title>La banca di fronte</title>')).toBe('La banca di fronte');
  expect(find('<h2>Gli Stati Generali</h2><h2>Condividi</h2><h2>La banca</h2>')).toBe('La banca');
  expect(find('<p>Testo.</p>')).toBeNull();
});

it('reads a title that the head has cut or carried on', () => {
  expect(find('<h1>La banca di fronte alla chiesa</h1>', '<title>La banca di fronte alla chiesa, una storia</title>')).toBe(
    'La banca di fronte alla chiesa',
  );
});

it('does not take a mention on the way for the title: crumbs, a menu, the footer', () => {
  const head = '<title>La banca di fronte</title>';
  expect(find('<nav><h1>La banca di fronte</h1></nav><h2>La banca di fronte</h2><footer>La banca di fronte</footer>', head)).toBe(
    'La banca di fronte',
  );
  expect(find('<div class="breadcrumbs"><span>La banca di fronte</span></div>', head)).toBeNull();
});

it('takes no page that only says that it has, or hides, crumbs for a path of them', () => {
  const prose = `<p>${'Una frase del testo. '.repeat(30)}</p>`;
  expect(find(`<div class="breadcrumbs-hidden"><h1>La banca di fronte</h1>${prose}</div>`, '<title>La banca di fronte</title>')).toBe(
    'La banca di fronte',
  );
});

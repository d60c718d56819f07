// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { articleAddress } from '@/utils/publisher/articleAddress';
import { hostileOpening, hostilePages } from './hostile';

const pageOf = (name: string) => hostilePages.find((page) => page.name === name)!.page();

test.each(hostilePages.map((page) => [page.name, page] as const))('%s stands at an article’s address', (_name, { address, path, page }) => {
  expect(articleAddress(address)).toBe(address);
  expect(address.endsWith(path)).toBe(true);
  expect(page()).toContain(hostileOpening);
  expect(page()).not.toContain('QUI-DENTRO');
});

describe('the attacks are live', () => {
  test('scripts of the page run, in the page', () => {
    const { window } = new JSDOM(pageOf('script-e-gestori'), { runScripts: 'dangerously' });
    expect(window.document.title).toBe('HOSTILE');
  });

  test('the big ones are as big as they say', () => {
    expect(pageOf('cinque-megabyte').length).toBeGreaterThan(5_000_000);
    expect(pageOf('un-milione-di-caratteri').length).toBeGreaterThan(1_000_000);
    expect(pageOf('settantamila-elementi').split('<').length / 2).toBeGreaterThan(70_000);
    expect(pageOf('annidato').split('<div>').length).toBeGreaterThan(6000);
  });
});

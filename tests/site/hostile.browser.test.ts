import { afterEach, expect, test } from 'vitest';
import { hostilePages } from './hostile';

let frame: HTMLIFrameElement | null = null;

afterEach(() => frame?.remove());

/** Opens a hostile page in a frame of its own. */
async function open(name: string): Promise<Window & { hostile?: number }> {
  const opened = document.createElement('iframe');
  frame = opened;
  opened.srcdoc = hostilePages.find((page) => page.name === name)!.page();
  const loaded = new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  document.body.append(opened);
  await loaded;
  return opened.contentWindow!;
}

test('scripts and event handlers run in their own page', async () => {
  const page = await open('script-e-gestori');
  expect(page.hostile).toBeGreaterThan(4);
  expect(page.document.title).toBe('HOSTILE');
});

test('form controls hide the members of their form', async () => {
  const page = await open('campi-che-si-chiamano-come-il-modulo');
  const form = page.document.querySelector('.entry-content form') as unknown as Record<string, HTMLElement>;
  expect(form['parentNode']!.localName).toBe('input');
  expect(form['attributes']!.localName).toBe('input');
});

test('images hide the members of their document', async () => {
  const page = await open('immagini-che-si-chiamano-come-il-documento');
  const broken = page.document as unknown as Record<string, HTMLElement>;
  expect(broken['querySelector']!.localName).toBe('img');
  expect(broken['body']!.localName).toBe('img');
});

test('elements are nested deeper than a parser allows', async () => {
  const page = await open('annidato');
  let depth = 0;
  for (let inside = page.document.getElementById('nido'); inside; inside = inside.firstElementChild as HTMLElement | null) depth++;
  expect(depth).toBe(2101);
});

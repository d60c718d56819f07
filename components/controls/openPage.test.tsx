// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { openPage } from './openPage';

vi.stubGlobal('requestIdleCallback', () => 0);
const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

it('leaves nothing of what the document was painted with', () => {
  root.append(document.createElement('main'));
  openPage(
    root,
    <div>
      <main>la pagina</main>
    </div>,
  );
  expect([...root.querySelectorAll('main')].map(({ textContent }) => textContent)).toEqual(['la pagina']);
});

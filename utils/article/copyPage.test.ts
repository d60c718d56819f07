// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { copyPage } from './copyPage';

const page = (body: string) => new DOMParser().parseFromString(body, 'text/html');

it('leaves out what is hidden, silent or could act, and the page as it was', () => {
  const live = page(
    '<p>Si legge.</p><p hidden>Nascosto.</p><script>a()</script><style>b{}</style><template>c</template><dialog>d</dialog><svg><text>e</text></svg>',
  );
  const before = new XMLSerializer().serializeToString(live);
  expect(copyPage(live).textContent.trim()).toBe('Si legge.');
  expect(new XMLSerializer().serializeToString(live)).toBe(before);
});

it('takes the names off what would hide the built-ins of a form', () => {
  const copy = copyPage(
    page(
      '<form name="body"><p id="qui">Testo.</p><input name="parentNode"><img name="attributes" id="firstChild" src="https://a.example/b.jpg"></form>',
    ),
  );
  expect(copy.querySelector('[name],[id=firstChild]')).toBeNull();
  expect(copy.querySelector('#qui')?.closest('form')?.parentNode).toBe(copy.querySelector('body'));
});

it('breaks the line where a span stands under another', () => {
  expect(
    copyPage(page('<p><span style="display:block">Alto</span><span style="display:block">basso</span></p>')).querySelector('br'),
  ).not.toBeNull();
});

it('is inert', () => {
  expect(copyPage(page('<img src="https://a.example/b.jpg">')).ownerDocument.defaultView).toBeNull();
});

it('has the address of a picture that waits for a script', () => {
  const live = page('<img data-src="/a.jpg">');
  expect(copyPage(live).querySelector('img')?.getAttribute('src')).toBe('/a.jpg');
  expect(live.querySelector('img')?.hasAttribute('src')).toBe(false);
});

it('says where a field to fill in stood, and not where something folds', () => {
  const page = new DOMParser().parseFromString(
    '<div id="call"><input type="email"></div><div><input type="checkbox"><button>Apri</button></div>',
    'text/html',
  );
  const copy = copyPage(page);
  expect(copy.querySelector('input')).toBeNull();
  expect([...copy.querySelectorAll('[data-asks-reader]')].map(({ id }) => id)).toEqual(['call']);
});

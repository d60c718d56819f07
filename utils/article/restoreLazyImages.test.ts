// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { restoreLazyImages } from './restoreLazyImages';

const empty = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

it.each([
  [`<img src="${empty}" data-src="/foto.jpg">`, '/foto.jpg'],
  ['<img data-lazy-src="/foto.jpg">', '/foto.jpg'],
  ['<img src="/vera.jpg" data-src="/altra.jpg">', '/vera.jpg'],
  ['<img src="/img/theme-empty.png" data-src="/foto.jpg">', '/foto.jpg'],
  ['<img src="/img/placeholder.png" srcset="/a-300.jpg 300w, /a-1200.jpg 1200w, /a-600.jpg 600w">', '/a-1200.jpg'],
  [`<picture><source data-srcset="/a.webp 2x"><img src="${empty}"></picture>`, '/a.webp'],
  [`<img src="${empty}"><noscript>&lt;img src="/foto.jpg?a=1&amp;amp;b=2" alt="Una foto"&gt;</noscript>`, '/foto.jpg?a=1&b=2'],
  ['<noscript><img src="/foto.jpg"></noscript>', '/foto.jpg'],
])('%s shows %s', (markup, address) => {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  restoreLazyImages(body);
  expect(body.querySelector('img')?.getAttribute('src')).toBe(address);
});

it('gives a frame that waits for consent its address', () => {
  const { body } = new DOMParser().parseFromString('<iframe data-src="https://video.example/1"></iframe>', 'text/html');
  restoreLazyImages(body);
  expect(body.querySelector('iframe')?.getAttribute('src')).toBe('https://video.example/1');
});

it('puts the picture of a lone noscript in its place, with what tells it and nothing that acts', () => {
  const { body } = new DOMParser().parseFromString('<p>Uno</p><noscript id="x"></noscript>', 'text/html');
  body.querySelector('noscript')?.replaceChildren('<img onerror="x()" alt=\'L&#039;acqua\' width=800 src="/a.jpg?x=1&amp;y=2">');
  restoreLazyImages(body);
  const image = body.querySelector(':scope > img');
  expect(image?.getAttributeNames().map((name) => [name, image.getAttribute(name)])).toEqual([
    ['src', '/a.jpg?x=1&y=2'],
    ['alt', "L'acqua"],
    ['width', '800'],
  ]);
});

it('leaves alone what nothing tells, and a frame that does not wait', () => {
  const { body } = new DOMParser().parseFromString(
    '<img><img src="data:,x" srcset=""><iframe src="https://vimeo.com/2" data-src="x"></iframe><noscript>niente</noscript>',
    'text/html',
  );
  restoreLazyImages(body);
  expect([...body.querySelectorAll('img,iframe')].map((element) => element.getAttribute('src'))).toEqual([
    null,
    'data:,x',
    'https://vimeo.com/2',
  ]);
});

it('takes a gif beside an address that waits for what it is', () => {
  const page = new DOMParser().parseFromString(
    '<img src="/img/attesa.gif" data-src="/foto/porto.jpg"><img src="/img/moto.gif">',
    'text/html',
  );
  restoreLazyImages(page.body);
  expect([...page.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual(['/foto/porto.jpg', '/img/moto.gif']);
});

// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress } from '@/tests/support/readSample';
import { articleText } from './articleText';
import { toBlocks } from './toBlocks';
const blocks = (markup: string) => toBlocks(new DOMParser().parseFromString(markup, 'text/html').body, sampleAddress);
const kinds = (markup: string) => blocks(markup).map(({ kind }) => kind);

it('gives every element its block', () => {
  expect(kinds('<p>a</p><h2>b</h2><blockquote>c</blockquote><ul><li>d</li></ul><hr><pre><code>e</code></pre><iframe src="https://a.example/"></iframe><img src="/f.jpg"><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>')).toEqual([
    'paragraph', 'heading', 'quote', 'list', 'divider', 'code', 'embed', 'figure', 'table',
  ]); // prettier-ignore
});

it('makes paragraphs of a body of text and breaks', () => {
  expect(articleText(blocks('<div>Uno.<br><br><b>Due</b>.<br>\n<br>Tre.</div>'))).toBe('Uno.\n\nDue.\n\nTre.');
});

it('breaks lines inside a paragraph without parting it, and takes short ones for verse', () => {
  expect(blocks('<p>Una riga lunga che va a capo una volta sola, e poi basta.<br>\nLa seconda.</p>')).toMatchObject([
    { kind: 'paragraph', runs: [{ text: 'Una riga lunga che va a capo una volta sola, e poi basta.\nLa seconda.' }] },
  ]);
  expect(blocks('<p class="versi">Gemmea l’aria,<br>\nil sole così chiaro<br>\nche tu ricerchi</p>')).toMatchObject([
    { kind: 'verse', lines: [{}, {}, {}] },
  ]);
});

it('opens details, wrappers and links around blocks', () => {
  expect(
    articleText(
      blocks('<details><summary>Titolo</summary><p>Piegato.</p></details><a href="/x/"><div>Dentro.</div></a><span><p>Ancora.</p></span>'),
    ),
  ).toBe('Titolo\n\nPiegato.\n\nDentro.\n\nAncora.');
});

it('keeps a picture among words apart, with the line under it', () => {
  expect(blocks('<p>Prima.<img src="/a.jpg" alt="">Dopo.</p>').map(({ kind }) => kind)).toEqual(['paragraph', 'figure', 'paragraph']);
  expect(blocks('<center><img src="/a.jpg" alt=""><br><i>Didascalia</i></center>')).toMatchObject([
    { kind: 'figure', caption: [{ text: 'Didascalia' }] },
  ]);
});

it('sets verse of the block editor line by line, and code as it is', () => {
  expect(blocks('<pre class="wp-block-verse">Gemmea l’aria\n<em>il sole</em>\n</pre>')).toMatchObject([
    { kind: 'verse', lines: [[{ text: 'Gemmea l’aria' }], [{ text: 'il sole', marks: ['emphasis'] }]] },
  ]);
  expect(blocks('<pre><code>a\n  b</code></pre>')).toEqual([{ kind: 'code', text: 'a\n  b' }]);
});

it('joins references and notes by their ids', () => {
  expect(blocks('<p>Testo<sup><a href="#n1">1</a></sup>.</p><ol><li id="n1">La nota. <a href="#r1">↩</a></li></ol>')).toMatchObject([
    { kind: 'paragraph', runs: [{ text: 'Testo' }, { text: '1', note: 'n1' }, { text: '.' }] },
    { kind: 'note', id: 'n1', label: '1', blocks: [{ runs: [{ text: 'La nota.' }] }] },
  ]);
  expect(blocks('<div>Testo <a href="#n1">[1]</a>.<br><br><a name="n1" id="n1"></a>[1] La nota.</div>').map(({ kind }) => kind)).toEqual([
    'paragraph',
    'note',
  ]);
});

it('marks the block an internal link leads to', () => {
  expect(blocks('<p><a href="#due">vai</a></p><h2 id="due">Due</h2><h2 id="tre">Tre</h2>')).toMatchObject([
    {},
    { kind: 'heading', id: 'due' },
    { kind: 'heading' },
  ]);
});

it('says nothing for what is empty', () => {
  expect(blocks('<p> </p><div><span></span></div><ul><li></li></ul><blockquote></blockquote><h2></h2>')).toEqual([]);
});

it('sets headings below the title, in one line, with what they picture before them', () => {
  expect(blocks('<h1>Uno<br>due</h1><h4><img src="/a.jpg">Tre</h4><h2><img src="data:,"></h2>')).toEqual([
    { kind: 'heading', level: 2, runs: [{ text: 'Uno due' }] },
    { kind: 'figure', image: { address: 'https://www.glistatigenerali.com/a.jpg', alternative: '' }, caption: [] },
    { kind: 'heading', level: 4, runs: [{ text: 'Tre' }] },
  ]);
});

it('takes a table that lays out the page apart, and a list of pictures for a gallery', () => {
  expect(kinds('<table><tr><td><p>uno</p><p>due</p></td></tr></table>')).toEqual(['paragraph', 'paragraph']);
  expect(kinds('<ul><li><img src="/a.jpg"></li><li><img src="/b.jpg"></li></ul>')).toEqual(['figure', 'figure']);
  expect(kinds('<ul><li><img src="/a.jpg"></li><li>uno</li></ul>')).toEqual(['list']);
});

it('gives the caption of a figure to what it holds: a table, a frame, a quotation', () => {
  const table = '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>';
  expect(blocks(`<figure>${table}<figcaption>Spese</figcaption></figure>`)).toMatchObject([
    { kind: 'table', caption: [{ text: 'Spese' }] },
  ]);
  expect(kinds('<figure><iframe src="https://vimeo.com/1"></iframe><figcaption>Il video</figcaption></figure>')).toEqual([
    'embed',
    'paragraph',
  ]);
  expect(blocks('<figure><blockquote>Fatti</blockquote><figcaption>Dante</figcaption></figure>')).toMatchObject([
    { kind: 'quote', source: [{ text: 'Dante' }] },
  ]);
});

it('leaves no markup, nothing that could act, and the page as it was', () => {
  const { body } = new DOMParser().parseFromString(
    '<p onclick="x()">uno <a href="javascript:x()">due</a> &lt;b&gt;</p><img src="javascript:x()"><iframe src="javascript:x()"></iframe><pre>a\nb</pre>',
    'text/html',
  );
  const before = body.cloneNode(true);
  const made = toBlocks(body, sampleAddress);
  expect(made[0]).toEqual({ kind: 'paragraph', runs: [{ text: 'uno due <b>' }] });
  expect(JSON.stringify(made)).not.toMatch(/javascript|onclick/);
  expect(body.isEqualNode(before)).toBe(true);
});

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

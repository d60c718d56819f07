import { expect, it } from 'vitest';
import { withoutStyles } from './withoutStyles';

it.each([
  ['<p style="color: red" class="a">style="x"</p>', '<p class="a">style="x"</p>'],
  ["<p class=a style='display : none'>via</p>", '<p class=a hidden>via</p>'],
  ['<div STYLE=visibility:hidden>via</div>', '<div hidden>via</div>'],
  ['<style media="all">p > a { color: red }</style><p>sì</p>', '<p>sì</p>'],
  ['<p data-style="x">sì</p>', '<p data-style="x">sì</p>'],
  ['<p>sì</p></style><p>no</p>', '<p>sì</p></style><p>no</p>'],
  ['<p>sì</p><style>p { color: red }', '<p>sì</p>'],
  ['<script>if (a < b) document.write("<style>")</script><p>sì</p>', '<script>if (a < b) document.write("<style>")</script><p>sì</p>'],
])('takes the styles from %s', (html, plain) => {
  expect(withoutStyles(html)).toBe(plain);
});

it('leaves scripts as they are', () => {
  const script = '<script type="application/ld+json">{"text": "<p style=\\"color: red\\">x</p><style>y</style>"}</script>';
  expect(withoutStyles(`<b style="x">a</b>${script}<i style="y">b</i>`)).toBe(`<b>a</b>${script}<i>b</i>`);
});

it.each(['<style ', '<script ', '<a ', '<style>', '<script>'])('comes to an end on a page that opens %s over and over', (tag) => {
  const page = tag.repeat(100_000);
  expect(withoutStyles(page)).toBe(tag === '<style>' ? '' : page);
});

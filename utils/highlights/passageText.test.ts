import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readPassageText } from './passageText';

function pageOf(html: string): HTMLElement {
  return new JSDOM(`<body>${html}</body>`).window.document.body;
}

it('reads blocks, lines, items and cells as articleText writes them', () => {
  const page = pageOf(`
    <h2>Un  titolo</h2><p>Il <em>primo</em>  paragrafo<sup><a href="#n1">1</a></sup>.<br>Un’altra riga.</p>
    <div>uno<br><br>due</div>
    <ul><li><p>primo</p></li><li>secondo<ol><li>dentro</li></ol></li></ul>
    <table><caption>Tabella</caption><tr><th>anno</th><th>quota</th></tr><tr><td></td><td>12 %</td></tr></table>
    <pre>let  a;
  a = 1;</pre><script>var x</script>`);
  expect(readPassageText(page).text).toBe(
    [
      'Un titolo',
      'Il primo paragrafo.\nUn’altra riga.',
      'uno',
      'due',
      'primo\nsecondo\ndentro',
      'Tabella\nanno\tquota\n12 %',
      'let a;\na = 1;',
    ].join('\n\n'),
  );
});

it('goes to the page and back, over marks, blanks, soft hyphens and decomposed letters', () => {
  const page = pageOf('<p>Perche\u0301 la <b>cit\u00ADta\u0300</b>\n   e\u0300 <i>cam</i>biata?</p><p>Un altro.</p>');
  const { text, toRange, fromRange } = readPassageText(page);
  expect(text).toBe('Perché la città è cambiata?\n\nUn altro.');
  for (const words of ['Perché', 'la città', 'è cambiata?', 'cambiata?\n\nUn', 'a', 'altro.']) {
    const start = text.indexOf(words);
    const range = toRange(start, start + words.length)!;
    expect(fromRange(range)).toEqual({ start, end: start + words.length });
  }
  expect(toRange(0, 6)!.toString()).toBe('Perche\u0301');
});

it('reads ranges that end in elements, without the blanks around', () => {
  const page = pageOf('<p>  uno </p><p> due </p><hr><p>tre</p>');
  const { text, fromRange } = readPassageText(page);
  const range = page.ownerDocument.createRange();
  range.setStart(page, 1);
  range.setEnd(page, 3);
  const found = fromRange(range)!;
  expect(text.slice(found.start, found.end)).toBe('due');
  range.setStart(page, 2);
  expect(fromRange(range)).toBeNull();
});

it('gives no range for a gap, and none for offsets beyond the text', () => {
  const { toRange } = readPassageText(pageOf('<p>uno</p><p>due</p>'));
  expect(toRange(3, 5)).toBeNull();
  expect(toRange(20, 30)).toBeNull();
  expect(toRange(2, 6)!.toString()).toBe('od');
});

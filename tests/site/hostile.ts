/**
 * Articles that attack their reader: a page may run its own scripts, but nothing of it may run where our code runs. Each payload counts
 * itself in `window.hostile` and sets the title, so a context of ours that has either was reached.
 */
import { pieceAddress, piecePath } from './catalogue';
import type { Piece } from './piece';
import { themes } from './themes';

export interface HostilePage {
  name: string;
  path: string;
  address: string;
  /** The page; big ones are built when asked for. */
  page(): string;
  /** The state it must end in: read as an article, or refused for its size. */
  ends: 'article' | 'too-large';
}

/** Text that every hostile article holds and that must be there when it is read as an article. */
export const hostileOpening =
  'Questo articolo è scritto contro chi lo legge con un programma: dentro ci sono script, gestori di eventi e collegamenti che nessuno dovrebbe seguire.';

const attack = "window.hostile=(window.hostile||0)+1;document.title='HOSTILE'";
const broken = 'data:image/png;base64,AAAA';
const filler =
  'Le parole di questa frase servono soltanto a riempire lo spazio, e lo riempiono con pazienza, una dopo l’altra, fino al punto. ';

const scripts = `
<script>${attack}</script>
<script type="module">${attack}</script>
<img src="${broken}" alt="Un’immagine rotta" onerror="${attack}" onload="${attack}">
<p onclick="${attack}" onmouseover="${attack}" onpointerenter="${attack}" onfocus="${attack}" tabindex="0">Un paragrafo che ascolta il puntatore e aspetta che qualcuno ci passi sopra, anche per sbaglio.</p>
<p>Sei collegamenti: <a href="javascript:${attack}">uno</a>, <a href=" jav&#x09;ascript:${attack}">due</a>, <a href="data:text/html,<script>${attack}</script>">tre</a>, <a href="vbscript:msgbox(1)">quattro</a>, <a href="//evil.example/x" ping="https://evil.example/p">cinque</a>, <a href="blob:https://evil.example/1">sei</a>.</p>
<details open ontoggle="${attack}"><summary>Un riassunto</summary><p>Il testo di un dettaglio già aperto, che scatta appena qualcuno lo mette in pagina.</p></details>
<video src="${broken}" onerror="${attack}"></video><audio src="${broken}" onerror="${attack}"></audio>
<marquee onstart="${attack}">scorre</marquee>
<input autofocus onfocus="${attack}" aria-label="un campo">
<style onload="${attack}">.niente{}</style>
<!--><img src="${broken}" onerror="${attack}">-->
<noscript><p title="</noscript><img src='${broken}' onerror=${attack}>"></p></noscript>
<template><img src="${broken}" onerror="${attack}"><script>${attack}</script></template>
<p>&lt;img src=x onerror=${attack}&gt; scritto come testo deve restare testo, lettera per lettera, fino alla fine.</p>`;

const frames = `
<svg width="40" height="40" onload="${attack}"><script>${attack}</script><a xlink:href="javascript:${attack}"><circle r="20"></circle></a><animate onbegin="${attack}" attributeName="x" dur="1s"></animate>
<foreignObject width="40" height="40"><p onclick="${attack}">testo straniero</p></foreignObject></svg>
<math><mtext><table><mglyph><style><!--</style><img src="${broken}" onerror="${attack}">--></style></mglyph></table></mtext></math>
<iframe srcdoc="<script>${attack};parent.hostile=1</script>" title="una cornice"></iframe>
<iframe src="javascript:${attack}" title="un’altra cornice"></iframe>
<object data="data:text/html,<script>${attack}</script>" width="10" height="10"></object>
<base href="https://evil.example/altrove/">
<style>p::after { content: ' inserito'; } div, button, [role] { all: unset !important; } ::highlight(taccuino-dato) { display: none; background: red; }</style>
<p>Dopo la base gli indirizzi relativi, come <a href="relativo/">questo</a>, portano da un’altra parte: è la pagina che lo vuole.</p>`;

const controlNames = [
  'parentNode',
  'attributes',
  'childNodes',
  'children',
  'firstChild',
  'nextSibling',
  'nodeName',
  'nodeType',
  'tagName',
  'id',
  'className',
  'textContent',
  'innerHTML',
  'ownerDocument',
  'remove',
  'removeChild',
  'getAttribute',
  'setAttribute',
  'querySelectorAll',
  'getElementsByTagName',
  'cloneNode',
  'classList',
  'style',
  'isConnected',
  'checkVisibility',
];

const controls = `
<form><p>Questo paragrafo sta dentro un modulo i cui campi portano i nomi delle proprietà del modulo, e così le nascondono tutte.</p>
${controlNames.map((name) => `<input type="hidden" name="${name}" id="${name}">`).join('\n')}
<p>E anche questo, che viene dopo i campi e deve restare nell’articolo al suo posto, parola per parola.</p></form>`;

/** Names of the document's own members, which an image or a form of that name hides in every world of a page. */
const hidden = [
  'documentElement',
  'body',
  'head',
  'title',
  'querySelector',
  'querySelectorAll',
  'createElement',
  'createTreeWalker',
  'createRange',
  'cloneNode',
  'baseURI',
  'getElementsByTagName',
  'defaultView',
  'implementation',
];

const clobbered = hidden.map((name) => `<img name="${name}" src="${broken}" alt="">`).join('\n');

const lies = `
<link rel="canonical" href="https://evil.example/un-altro-articolo/">
<meta property="og:title" content="&lt;img src=x onerror=${attack}&gt;">
<meta property="article:published_time" content="javascript:${attack}">
<script type="application/ld+json">{"@type":"Article","headline":"Un titolo che nessuno vede","author":{"name":"${'Nome '.repeat(2000)}"},"datePublished":"0000-99-99","image":"javascript:${attack}","__proto__":{"hostile":1},"constructor":{"prototype":{"hostile":1}}}</script>
<script type="application/ld+json">{"@graph": [{"@type": "Article", "headline": </script>
<script type="application/ld+json">${'['.repeat(20_000)}</script>`;

/**
 * Builds by script what a parser would flatten: `depth` elements one inside the other. Just over the cap of the extraction, because
 * Chromium's own layout gives out below 3,000.
 */
const nest = (depth: number) => `<div id="nido"></div>
<script>for (let inside = document.getElementById('nido'), left = ${depth}; left > 0; left--) inside = inside.appendChild(document.createElement('div'));</script>`;

/** The hostile articles, at addresses like any other's. Serve them with `site.serve(path, page)`. */
export const hostilePages: readonly HostilePage[] = [
  hostile('script-e-gestori', () => scripts),
  hostile('cornici-e-stili', () => frames),
  hostile('campi-che-si-chiamano-come-il-modulo', () => controls),
  hostile('immagini-che-si-chiamano-come-il-documento', () => clobbered),
  hostile('metadati-bugiardi', () => lies),
  hostile('annidato', () => `${'<div>'.repeat(6000)}${'</div>'.repeat(6000)}${nest(2100)}`, 'too-large'),
  hostile('settantamila-elementi', () => '<p><b>a</b> <i>b</i></p>'.repeat(24_000), 'too-large'),
  hostile('cinque-megabyte', () => `<p>${filler.repeat(8)}</p>\n`.repeat(Math.ceil(5_000_000 / (filler.length * 8))), 'too-large'),
  hostile('un-milione-di-caratteri', () => `<p>${filler.repeat(Math.ceil(1_000_000 / filler.length))}</p>`, 'too-large'),
  hostile('una-parola-sola', () => `<p>${'parolona'.repeat(125_000)}</p>`, 'too-large'),
];

function hostile(slug: string, body: () => string, ends: HostilePage['ends'] = 'article'): HostilePage {
  const placeholder = 'QUI-DENTRO';
  const piece: Piece = {
    id: 990_000,
    slug: `ostile-${slug}`,
    title: `Un articolo ostile: ${slug.replaceAll('-', ' ')}`,
    section: 'Internet',
    parentSection: 'Tecnologia e Media',
    authors: ['Mario Malintenzionato'],
    publishedAt: '2025-04-01T10:00:00+02:00',
    standfirst: [],
    tags: [],
    leadImage: null,
    blocks: [hostileOpening, filler.repeat(3), placeholder, filler.repeat(3)].map((text) => ({
      kind: 'paragraph',
      runs: [{ text: text.trim() }],
    })),
    comments: [],
  };
  return {
    name: slug,
    path: piecePath(piece),
    address: pieceAddress(piece),
    page: () => {
      // By a function, because a payload may hold what a replacement pattern would expand.
      return themes.semantic.article({ piece, all: [] }).replace(`<p>${placeholder}</p>`, body);
    },
    ends,
  };
}

// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, sampleAddress, samplePage, sampleProse } from '@/tests/support/readSample';
import { findCards, pieceLinks } from './findCards';
const address = (path: string) => `https://www.glistatigenerali.com${path}`;

it('reads the cards of section and author', () => {
  const { lines, wordings } = readSample(samplePage({ body: sampleProse }));
  expect(findCards(lines, wordings, 0, { authors: ['Ada Neri'], sections: ['Economia e Lavoro'] }, sampleAddress)).toEqual({
    sameSection: [
      {
        address: address('/economia-e-lavoro/lavoro/altro-pezzo/'),
        title: 'Un altro pezzo',
        authors: ['Ugo Riva'],
        section: 'Lavoro',
        publishedOn: '2025-05-20',
      },
      {
        address: address('/economia-e-lavoro/energia/terzo-pezzo/'),
        title: 'Il terzo pezzo',
        authors: ['redazione'],
        section: 'Energia',
        publishedOn: '2025-05-19',
      },
    ],
    sameAuthor: [
      {
        address: address('/societa/quarto-pezzo/'),
        title: 'Il quarto pezzo',
        authors: ['Ada Neri'],
        section: 'Scuola',
        publishedOn: '2025-05-01',
      },
    ],
  });
});

it('takes the bare names of a card for no heading of the cards after it', () => {
  const card = (slug: string, who: string): string =>
    `<div><a href="/category/cultura/arte/">Arte</a><p><a href="/cultura/${slug}/">Il pezzo ${slug}</a></p><p>${who}</p><p>3 mar 2025</p></div>`;
  const page = new DOMParser().parseFromString(
    `<h2>Altri articoli di Cultura</h2>${card('primo', 'Ugo Riva, Ada Neri')}${card('secondo', 'Ugo Riva')}`,
    'text/html',
  );
  const { lines, wordings } = readSample(page);
  const found = findCards(lines, wordings, 0, { authors: ['Ada Neri'], sections: ['Cultura'] }, sampleAddress);
  expect([found.sameSection.length, found.sameAuthor.length]).toEqual([2, 0]);
});

it('takes bare words beside the day for those who sign where they name an author or the newsroom on some card, and else for no names', () => {
  const authorsOf = (...words: string[]) => {
    const cards = words.map(
      (who, index) => `<div><p>Mondo</p><p><a href="/mondo/pezzo-${index}/">Il pezzo ${index}</a></p><p>${who}</p><p>3 mar 2025</p></div>`,
    );
    const page = new DOMParser().parseFromString(`<h2>Altri articoli di Mondo</h2>${cards.join('')}`, 'text/html');
    const { lines, wordings } = readSample(page);
    return findCards(lines, wordings, 0, { authors: ['Ada Neri'], sections: ['Mondo'] }, sampleAddress).sameSection.map(
      (card) => card.authors,
    );
  };
  expect(authorsOf('Ugo Riva', 'Ada Neri')).toEqual([['Ugo Riva'], ['Ada Neri']]);
  expect(authorsOf('Ugo Riva', 'redazione')).toEqual([['Ugo Riva'], ['redazione']]);
  expect(authorsOf('Medio Oriente', 'Reggio Emilia')).toEqual([[], []]);
});

it('takes no menu above the title for cards, though its label ends as the section does', () => {
  const page = samplePage({ body: sampleProse });
  const menu = '<nav><span>Media e Lavoro</span><ul><li><a href="/chi-siamo/">Chi siamo</a></li></ul></nav>';
  page.body.prepend(new DOMParser().parseFromString(menu, 'text/html').body);
  const { lines, wordings, bounds } = readSample(page);
  const found = findCards(lines, wordings, bounds!.end, { authors: [], sections: ['Lavoro'] }, sampleAddress);
  expect(found.sameSection.map((card) => card.title)).toEqual(['Un altro pezzo', 'Il terzo pezzo']);
});

it('counts cards “di” an author to the author', () => {
  const page = samplePage({ body: sampleProse });
  page.querySelector('section h2')!.textContent = 'Altri articoli di Ada Neri';
  const { lines, wordings } = readSample(page);
  expect(findCards(lines, wordings, 0, { authors: ['Ada Neri'], sections: ['Economia e Lavoro'] }, sampleAddress)).toMatchObject({
    sameSection: [],
    sameAuthor: [{}, {}, {}],
  });
});

it('follows links to other pieces only', () => {
  const page = new DOMParser().parseFromString(
    '<p><a href="#c">1</a> <a href="/tag/x/">2</a> <a href="/societa/altro/">3</a> <a href="https://example.org/a/b/">4</a></p>',
    'text/html',
  );
  expect(pieceLinks(readSample(page).lines[0]!, sampleAddress).map((link) => link.address)).toEqual([address('/societa/altro/')]);
});

it('counts a piece once, however often its row is shown', () => {
  const page = samplePage({ body: sampleProse });
  const row = page.querySelector('section');
  if (row !== null) row.after(row.cloneNode(true));
  const { lines, wordings } = readSample(page);
  expect(findCards(lines, wordings, 0, { authors: [], sections: ['Economia e Lavoro'] }, sampleAddress).sameSection).toHaveLength(2);
});

it('takes the label of a card for its section, not for a piece of its own', () => {
  const { lines, wordings } = readSample(
    samplePage({
      body: `${sampleProse}<section><h3>Altri articoli di Trasporti</h3><div><a href="/trasporti/">Trasporti</a><p><a href="/trasporti/tram/il-tram/">Il tram che non passa</a></p><p>di Ugo Riva</p><p>3 Marzo 2020</p></div></section>`,
    }),
  );
  const cards = findCards(lines, wordings, 0, { authors: ['Ada Neri'], sections: ['Economia e Lavoro'] }, sampleAddress).sameSection;
  expect(cards.find((card) => card.address === address('/trasporti/'))).toBeUndefined();
  expect(cards.find((card) => card.address === address('/trasporti/tram/il-tram/'))).toMatchObject({ section: 'Trasporti' });
});

it('reads cards under a heading that only names the section or the author, and without a heading above what leads to all', () => {
  const card = '<div><span>Scuola</span><h4><a href="/societa/scuola/altro-pezzo/">Un altro pezzo</a></h4><p>di Ugo Riva</p></div>';
  const read = (html: string) => {
    const { lines, wordings } = readSample(new DOMParser().parseFromString(`<main><h1>Un pezzo</h1>${html}</main>`, 'text/html'));
    const { sameSection, sameAuthor } = findCards(lines, wordings, 1, { authors: ['Ada Neri'], sections: ['Scuola'] }, sampleAddress);
    return [sameSection.length, sameAuthor.length];
  };
  expect(read(`<section><h3>Ancora da Scuola</h3>${card}</section>`)).toEqual([1, 0]);
  expect(read(`<section><h3>Gli altri articoli di Ada Neri</h3>${card}</section>`)).toEqual([0, 1]);
  expect(read(`<p>Condividi</p><section>${card}<a href="/category/scuola/">Esplora Scuola</a></section>`)).toEqual([1, 0]);
  expect(read(`<p>Condividi</p><section>${card}<a href="/author/ada/">Tutti i post</a></section>`)).toEqual([0, 1]);
  expect(read(`<section><h3>I più letti</h3>${card}</section>`)).toEqual([0, 0]);
});

it('takes cards of any section only where no heading names the section, and of them the near ones', () => {
  const cards =
    '<h3><a href="/sport/calcio/un-altro-pezzo/">Un altro pezzo</a></h3><h3><a href="/economia-e-lavoro/pmi/un-pezzo-vicino/">Un pezzo vicino</a></h3>';
  const addresses = (page: Document): string[] => {
    const { lines, wordings } = readSample(page);
    const found = findCards(lines, wordings, 0, { authors: [], sections: [] }, sampleAddress);
    return found.sameSection.map((card) => card.address);
  };
  const page = samplePage({ body: sampleProse });
  const heading = [...page.querySelectorAll('h2,h3')].find((one) => one.textContent.startsWith('Altri articoli'))!;
  const others = new DOMParser().parseFromString(`<section><h2>Articoli correlati</h2>${cards}</section>`, 'text/html');
  heading.parentElement!.before(...others.body.childNodes);
  expect(addresses(page)).not.toContain(address('/sport/calcio/un-altro-pezzo/'));
  heading.parentElement!.remove();
  expect(addresses(page)).toEqual([address('/economia-e-lavoro/pmi/un-pezzo-vicino/')]);
});

it('ends a row of cards at the next heading like its own', () => {
  const { lines, wordings } = readSample(
    samplePage({
      body: `${sampleProse}</div><h2>Altri articoli di Trasporti</h2><h3><a href="/trasporti/tram/il-tram/">Il tram che non passa</a></h3><h2>Scelti da noi</h2><h3><a href="/sport/calcio/la-curva/">La curva</a></h3><div>`,
    }),
  );
  const cards = findCards(lines, wordings, 0, { authors: [], sections: [] }, sampleAddress).sameSection;
  expect(cards.map(({ title }) => title).filter((title) => /tram|curva/u.test(title))).toEqual(['Il tram che non passa']);
});

it('does not take a heading that ends with the word for the editors for one of their pieces', () => {
  const { lines, wordings } = readSample(
    samplePage({ body: `${sampleProse}</div><h2>Scelti dalla redazione</h2><h3><a href="/sport/calcio/la-curva/">La curva</a></h3><div>` }),
  );
  expect(findCards(lines, wordings, 0, { authors: ['redazione'], sections: [] }, sampleAddress).sameAuthor).toHaveLength(1);
});

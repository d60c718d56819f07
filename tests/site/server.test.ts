// @vitest-environment node
import http from 'node:http';
import https from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { piecePath } from './catalogue';
import { pieces } from './pieces';
import { startSite, type Site } from './server';

let site: Site;
const piece = pieces[0]!;

beforeAll(async () => {
  site = await startSite({ pieces });
});
afterAll(() => site.close());

interface Got {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

function get(path: string, { secure = true } = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const receive = (answer: http.IncomingMessage) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(parts) }));
    };
    const request = secure
      ? https.get({ host: '127.0.0.1', port: site.https, path, rejectUnauthorized: false }, receive)
      : http.get({ host: '127.0.0.1', port: site.http, path }, receive);
    request.on('error', reject);
  });
}

describe('addresses', () => {
  test.each([
    [piecePath(piece), 200],
    ['/', 200],
    ['/category/economia-e-lavoro/', 200],
    ['/category/economia-e-lavoro/pmi/', 200],
    ['/author/ottavia-rinaldoni/', 200],
    ['/author/redazione/', 200],
    ['/tag/beni-comuni/', 200],
    ['/?s=acqua', 200],
    ['/?s=ornitorinco', 200],
    ['/chi-siamo/', 200],
    ['/privacy/', 200],
    ['/wp-login.php', 200],
    ['/feed/', 200],
    ['/non-esiste/', 404],
    ['/?p=1', 404],
  ])('%s answers %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  test('the same pages over http', async () => {
    const [plain, secure] = await Promise.all([get(piecePath(piece), { secure: false }), get(piecePath(piece))]);
    expect(plain.body).toEqual(secure.body);
  });

  test('a shortlink and a missing slash lead to the address', async () => {
    const short = await get(`/?p=${piece.id}`);
    expect([short.status, short.headers.location]).toEqual([301, `https://www.glistatigenerali.com${piecePath(piece)}`]);
    expect((await get(piecePath(piece).slice(0, -1))).headers.location).toBe(piecePath(piece));
  });

  test('pictures are real and of the declared size', async () => {
    const { file, width, height } = piece.leadImage!;
    const { headers, body } = await get(`/wp-content/uploads/${file}`);
    expect(headers['content-type']).toBe('image/png');
    expect(body.subarray(1, 4).toString()).toBe('PNG');
    expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([width, height]);
  });

  test('a search finds words whatever their accents, or nothing', async () => {
    expect((await get('/?s=atto+liberta')).body.toString()).toContain('Imparare a memoria');
    expect((await get('/?s=ornitorinco')).body.toString()).toContain('La ricerca non ha dato risultati');
  });
});

describe('feeds and REST routes', () => {
  test.each([
    ['/?s=acqua&feed=rss2', 200],
    ['/?s=ornitorinco&feed=rss2', 200],
    ['/?s=acqua&feed=rss2&paged=9', 404],
    ['/search/acqua/feed/rss2/', 200],
    ['/category/economia-e-lavoro/feed/', 200],
    ['/category/economia-e-lavoro/pmi/feed/', 200],
    ['/author/nessuno/feed/', 200],
    ['/tag/beni-comuni/feed/?paged=2', 404],
    ['/feed/?paged=2', 200],
  ])('%s answers %i with a feed', async (path, status) => {
    const got = await get(path);
    expect([got.status, got.headers['content-type']]).toEqual([status, 'application/rss+xml; charset=UTF-8']);
    expect(got.body.toString()).toMatch(/^<\?xml[^>]*\?><rss version="2\.0"/u);
  });

  test.each([
    ['/wp-json/wp/v2/posts?search=acqua&per_page=2', 200],
    ['/wp-json/wp/v2/posts?search=ornitorinco', 200],
    ['/wp-json/wp/v2/posts?search=acqua&page=99', 400],
    ['/wp-json/wp/v2/posts?per_page=101', 400],
    ['/wp-json/wp/v2/nothing', 404],
  ])('%s answers %i in JSON', async (path, status) => {
    const got = await get(path);
    expect(got.status).toBe(status);
    expect(() => JSON.parse(got.body.toString()) as unknown).not.toThrow();
  });

  test('a search finds substrings whatever their accents, in markup too, and an apostrophe only in its form', async () => {
    const count = async (words: string) =>
      (await get(`/?s=${encodeURIComponent(words)}&feed=rss2`)).body.toString().split('<item>').length - 1;
    expect(await count('cquedott')).toBeGreaterThan(0);
    expect(await count('citta')).toBe(await count('città'));
    expect(await count('blockquote')).toBeGreaterThan(0);
    expect(await count('l’acqua')).toBeGreaterThan(0);
    expect(await count("l'acqua")).toBe(0);
    expect(await count('acqua -acqua')).toBe(0);
    expect(await count('""')).toBe(0);
  });

  test('the feeds and the REST routes are as the site is told', async () => {
    site.answerFeeds('busy');
    const busy = await get('/?s=acqua&feed=rss2');
    expect([busy.status, busy.headers['retry-after']]).toEqual([503, '3']);
    site.answerFeeds('huge');
    expect((await get('/?s=acqua&feed=rss2')).body.length).toBeGreaterThan(50_000_000);
    site.answerFeeds('moved');
    expect((await get('/?s=acqua&feed=rss2')).headers.location).toBe('/search/acqua/feed/rss2/');
    expect((await get('/search/acqua/feed/rss2/')).status).toBe(200);
    site.answerFeeds('whole');
    site.answerRest('closed');
    expect((await get('/wp-json/wp/v2/posts')).status).toBe(401);
    site.answerRest('whole');
  });
});

describe('what may happen to a site', () => {
  test('an author edits a piece', async () => {
    site.edit(piece.slug, (old) => ({ ...old, title: 'Un altro titolo' }));
    expect((await get(piecePath(piece))).body.toString()).toContain('Un altro titolo');
    site.edit(piece.slug, () => piece);
    expect(() => site.edit('nessuno', (old) => old)).toThrow('nessuno');
  });

  test('a page is still loading, or cut off', async () => {
    const whole = (await get(piecePath(piece))).body.toString();
    site.show(piece.slug, 'loading');
    expect((await get(piecePath(piece))).body.toString()).toContain('Caricamento…');
    site.show(piece.slug, 'cut');
    const cut = (await get(piecePath(piece))).body.toString();
    expect(whole.startsWith(cut.slice(0, 500))).toBe(true);
    expect(cut).not.toContain('</html>');
    site.show(piece.slug, 'whole');
  });

  test('an answer waits until it is released', async () => {
    const release = site.hold('/chi-siamo/');
    let arrived = false;
    const answer = get('/chi-siamo/').then((got) => {
      arrived = true;
      return got.status;
    });
    await get('/feed/');
    expect(arrived).toBe(false);
    release();
    expect(await answer).toBe(200);
  });

  test('a path fails, or its connection breaks', async () => {
    const mend = site.fail('/chi-siamo/', 503);
    expect((await get('/chi-siamo/')).status).toBe(503);
    mend();
    const join = site.fail('/chi-siamo/', 0);
    await expect(get('/chi-siamo/')).rejects.toThrow();
    join();
    expect((await get('/chi-siamo/')).status).toBe(200);
  });

  test('requests are recorded', async () => {
    await get('/?s=memoria');
    expect(site.requests.at(-1)).toMatchObject({ method: 'GET', target: '/?s=memoria' });
  });
});

// @vitest-environment node
import http from 'node:http';
import tls from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pieces } from './pieces';
import { startProxy, type Proxy } from './proxy';
import { startSite, type Site } from './server';

let site: Site;
let proxy: Proxy;

beforeAll(async () => {
  site = await startSite({ pieces });
  proxy = await startProxy(site);
});
afterAll(async () => {
  await proxy.close();
  await site.close();
});

function plain(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port: proxy.port, path: address }, (answer) => {
        answer.resume();
        resolve(answer.statusCode!);
      })
      .on('error', reject);
  });
}

/** The status line through a tunnel, or null when the tunnel is refused. */
function tunnelled(host: string, path: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port: proxy.port, method: 'CONNECT', path: `${host}:443` });
    request.on('error', reject);
    request.on('connect', (answer, socket) => {
      if (answer.statusCode !== 200) {
        socket.destroy();
        resolve(null);
        return;
      }
      const secure = tls.connect({ socket, servername: host, rejectUnauthorized: false }, () => {
        secure.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      });
      secure.once('data', (data: Buffer) => {
        resolve(data.toString().split('\r\n')[0]!);
        secure.destroy();
      });
      secure.on('error', reject);
    });
    request.end();
  });
}

test('the publisher’s name leads to the site, over http and https', async () => {
  expect(await plain('http://www.glistatigenerali.com/chi-siamo/')).toBe(200);
  expect(await tunnelled('www.glistatigenerali.com', '/chi-siamo/')).toBe('HTTP/1.1 200 OK');
  expect(await tunnelled('glistatigenerali.com', '/non-esiste/')).toBe('HTTP/1.1 404 Not Found');
});

test('every other host is refused and noted', async () => {
  expect(await plain('http://example.org/')).toBe(502);
  expect(await tunnelled('www.glistatigenerali.com.example.net', '/')).toBeNull();
  expect(proxy.refused()).toEqual(['example.org', 'www.glistatigenerali.com.example.net']);
  expect(proxy.hosts.get('www.glistatigenerali.com')).toBe(2);
});

import http from 'node:http';
import net from 'node:net';
import type { AddressInfo } from 'node:net';

export interface Proxy {
  port: number;
  /** Every host asked for, the publisher's and the refused ones, with how often. */
  hosts: ReadonlyMap<string, number>;
  /** Hosts that were asked for and refused. */
  refused(): string[];
  close(): Promise<void>;
}

const publisherHosts: readonly string[] = ['www.glistatigenerali.com', 'glistatigenerali.com'];

/**
 * A forward proxy on this machine under which the publisher's name leads to the demo site. Every other host is noted and refused,
 * so that what a browser asked for is seen and nothing leaves the machine.
 */
export async function startProxy(site: { http: number; https: number }): Promise<Proxy> {
  const hosts = new Map<string, number>();
  const sockets = new Set<net.Socket>();
  const admit = (host: string): boolean => {
    hosts.set(host, (hosts.get(host) ?? 0) + 1);
    return publisherHosts.includes(host);
  };

  const server = http.createServer((request, response) => {
    const url = URL.parse(request.url ?? '');
    if (url === null || !admit(url.hostname)) {
      response.writeHead(502).end();
      return;
    }
    const { method, headers } = request;
    const onward = http.request({ host: '127.0.0.1', port: site.http, path: url.pathname + url.search, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });

  server.on('connect', (request, client: net.Socket, head) => {
    const [host = '', port] = (request.url ?? '').split(':');
    client.on('error', () => client.destroy());
    if (!admit(host)) {
      client.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const onward = net.connect(port === '80' ? site.http : site.https, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      onward.write(head);
      onward.pipe(client);
      client.pipe(onward);
    });
    for (const [one, other] of [
      [client, onward],
      [onward, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    refused: () => [...hosts.keys()].filter((host) => !publisherHosts.includes(host)),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

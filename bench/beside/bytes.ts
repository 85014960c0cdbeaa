import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The least a page can cost: a server that holds one answer (a file of JSON: headers and body) and gives it to everybody. */
const kept = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  headers: Record<string, string>;
  body: string;
};
const body = Buffer.from(kept.body);
const headers = { ...kept.headers, 'content-length': String(body.length) };
const server = createServer((_request, response) => response.writeHead(200, headers).end(body));
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));

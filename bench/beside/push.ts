import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

/** The least a push service can be: takes every message and keeps how often each topic came. A line on its input is answered with counts. */
const taken = new Map<string, number>();
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    const topic = String(request.headers['topic']);
    taken.set(topic, (taken.get(topic) ?? 0) + 1);
    response.writeHead(201).end();
  });
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
createInterface({ input: process.stdin }).on('line', () => {
  const counts = [...taken.values()];
  console.log(JSON.stringify({ all: counts.reduce((a, b) => a + b, 0), different: counts.length }));
});

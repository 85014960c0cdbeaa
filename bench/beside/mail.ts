import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

/** The least a mail server can be: takes every message and keeps how often each Message-ID came. A line on its input is answered with counts. */
const taken = new Map<string, number>();
const server = createServer((socket) => {
  let rest = '';
  let inMessage = false;
  let message = '';
  socket.setEncoding('latin1');
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.write('220 bench\r\n');
  socket.on('data', (part: string) => {
    rest += part;
    for (;;) {
      if (inMessage) {
        const end = rest.indexOf('\r\n.\r\n');
        if (end < 0) break;
        message = rest.slice(0, end);
        rest = rest.slice(end + 5);
        inMessage = false;
        const id = /^Message-ID: (.*)$/im.exec(message)?.[1] ?? 'none';
        taken.set(id, (taken.get(id) ?? 0) + 1);
        socket.write('250 taken\r\n');
        continue;
      }
      const end = rest.indexOf('\r\n');
      if (end < 0) break;
      const word = rest.slice(0, 4).toUpperCase();
      rest = rest.slice(end + 2);
      if (word === 'DATA') inMessage = true;
      socket.write(word === 'DATA' ? '354 go on\r\n' : word === 'QUIT' ? '221 bye\r\n' : '250 yes\r\n');
    }
  });
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
createInterface({ input: process.stdin }).on('line', () => {
  const counts = [...taken.values()];
  console.log(JSON.stringify({ all: counts.reduce((a, b) => a + b, 0), different: counts.length }));
});

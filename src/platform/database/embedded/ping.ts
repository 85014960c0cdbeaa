import { connect } from 'node:net';
import { superuser } from './server-settings.ts';

/** SQLSTATE cannot_connect_now: the server is there, but still starting or already stopping. */
const notNow = '57P03';

/** Whether a PostgreSQL server takes connections at this socket now. Never throws; gives up after two seconds. */
export function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    const end = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(2_000, () => end(false));
    socket.on('error', () => end(false));
    socket.on('close', () => end(false));
    socket.on('connect', () => socket.write(startupMessage()));
    let reply = '';
    socket.on('data', (part) => {
      reply += part.toString('latin1');
      if (reply.startsWith('R')) {
        socket.write(Buffer.from([0x58, 0, 0, 0, 4]));
        end(true);
      } else if (isWholeMessage(reply)) {
        end(!reply.includes(`C${notNow}`));
      }
    });
  });
}

/** PostgreSQL wire protocol 3.0, "Message Formats": StartupMessage. */
function startupMessage(): Buffer {
  const body = Buffer.from(`user\0${superuser}\0database\0postgres\0\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(head.length + body.length, 0);
  head.writeInt32BE(3 << 16, 4);
  return Buffer.concat([head, body]);
}

function isWholeMessage(reply: string): boolean {
  return reply.length >= 5 && reply.length > Buffer.from(reply.slice(1, 5), 'latin1').readInt32BE(0);
}

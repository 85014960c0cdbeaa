import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** What came back. `body` is as it was sent: packed, if the server packed it. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Connections are kept, as a browser keeps them. */
const agents = new Map<number, Agent>();
function agentFor(port: number): Agent {
  const known = agents.get(port);
  if (known) return known;
  const made = new Agent({ keepAlive: true });
  agents.set(port, made);
  return made;
}

export function fetchPage(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, agent: agentFor(port), headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

export const signedInAs = (token: string): Record<string, string> => ({ cookie: `__Host-session=${token}` });

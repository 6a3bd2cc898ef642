import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

interface SlowLine {
  readonly url: string;
  close(): void;
}

/** Bytes of a page that come at once, and milliseconds until the next ones: a browser paints in between. */
const PIECE = 1500;
const PAUSE = 25;

/** Smaller pieces where the head of the page stands, so that rows of links arrive one by one. */
const SMALL_PIECE = 250;
const HEAD = 16_000;

/** Passes on what a server answers, its pages piece by piece. */
export async function slowLine(to: string): Promise<SlowLine> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(`${to}${request.url}`);
    const body = Buffer.from(await answer.arrayBuffer());
    const start = body.indexOf('<body');
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type });
    if (type.startsWith('text/html'))
      for (let at = 0, next = 0; at < body.length; at = next) {
        next = at + (at > start && at < start + HEAD ? SMALL_PIECE : PIECE);
        response.write(body.subarray(at, next));
        await wait(PAUSE);
      }
    response.end(type.startsWith('text/html') ? undefined : body);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

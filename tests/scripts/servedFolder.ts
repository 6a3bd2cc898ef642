import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveStatic } from '../../scripts/serveStatic.mjs';

/** An answer as it came over the wire: names of headers in small letters. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const SECRET = 'not to be shown';

/** A folder with what a build writes, and beside and in it what must not be shown. */
export async function servedFolder(patience?: number) {
  const around = mkdtempSync(join(tmpdir(), 'served-'));
  const folder = join(around, 'dist');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(around, file)), { recursive: true });
    writeFileSync(join(around, file), text);
  };
  write('secret.txt', SECRET);
  write('dist-other/secret.txt', SECRET);
  write('dist/index.html', '<!doctype html><p>first</p>');
  write('dist/data/figures.csv', `place,value\n${'南昌,1\n'.repeat(200)}`);
  write('dist/data/figures.parquet', '0123456789');
  write('dist/assets/app-1234.js', 'export {}');
  write('dist/i/rate/index.html', '<p>rate</p>');
  write('dist/a b.txt', 'a space');
  write('dist/.env', SECRET);
  write('dist/.git/config', SECRET);
  symlinkSync(join(around, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(around, join(folder, 'up'));
  symlinkSync(join(folder, '.env'), join(folder, 'env.txt'));
  symlinkSync(join(folder, 'data'), join(folder, 'same'));
  const { port, url, close } = await serveStatic({ folder, ...(patience ? { patience } : {}) });
  const end = () => {
    close();
    rmSync(around, { recursive: true });
  };
  return { folder, port, url, write, end, ask: asker(port) };
}

/** Sends a request just as it is written, so that no client tidies its path. */
const asker =
  (port: number) =>
  (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((done, fail) => {
      const chunks: Buffer[] = [];
      const socket = connect(port, '127.0.0.1');
      const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers });
      socket.on('data', (chunk: Buffer) => chunks.push(chunk));
      socket.on('end', () => done(read(Buffer.concat(chunks))));
      socket.on('error', fail);
      socket.write(
        `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
      );
    });

function read(answer: Buffer): Answer {
  const end = answer.indexOf('\r\n\r\n');
  const [first = '', ...lines] = answer.subarray(0, end).toString().split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
  return { status: Number(first.split(' ')[1]), headers, body: answer.subarray(end + 4) };
}

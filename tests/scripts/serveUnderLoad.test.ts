import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servedFolder } from './servedFolder';

const REQUESTS = 1500;
const AT_ONCE = 30;

let served: Awaited<ReturnType<typeof servedFolder>>;
let impatient: Awaited<ReturnType<typeof servedFolder>>;
beforeAll(async () => {
  served = await servedFolder();
  impatient = await servedFolder(1000);
});
afterAll(() => {
  served.end();
  impatient.end();
});

/** Connects, says what it has to say, and waits until it is hung up on. */
const hungUp = (port: number, said: string): Promise<string> =>
  new Promise((done) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(said));
    socket.on('data', (chunk) => {
      heard += chunk;
    });
    socket.on('error', () => done(heard));
    socket.on('close', () => done(heard));
  });

describe('the static server under load', () => {
  it('answers two hundred at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, at) => served.ask(at % 2 ? '/data/figures.csv' : '/')),
    );
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  });

  it('leaves no one waiting while files are rewritten, and says how long each answer is', async () => {
    let isOver = false;
    let writes = 0;
    const rewriting = (async () => {
      for (; !isOver; writes += 1) {
        served.write('dist/index.html', `<p>${'x'.repeat((writes * 7919) % 60_000)}</p>`);
        await wait(1);
      }
    })();
    let asked = 0;
    let faults = 0;
    const asking = async () => {
      while (asked < REQUESTS) {
        asked += 1;
        const { status, headers, body } = await served.ask(
          '/',
          asked % 3 ? {} : { 'Accept-Encoding': 'gzip' },
        );
        if (status !== 200 || Number(headers['content-length']) !== body.length) faults += 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, asking));
    isOver = true;
    await rewriting;
    expect(writes).toBeGreaterThan(100);
    expect(faults).toBe(0);
  });

  it('hangs up on those who do not finish asking, and serves others meanwhile', async () => {
    const slow = Array.from({ length: 50 }, () => hungUp(impatient.port, 'GET / HTTP/1.1\r\nHost: loc'));
    const { status } = await impatient.ask('/');
    expect(status).toBe(200);
    expect([...new Set((await Promise.all(slow)).map((text) => text.split('\r\n')[0]))]).toEqual([
      'HTTP/1.1 408 Request Timeout',
    ]);
  });

  it.each(['nonsense\r\n\r\n', `GET / HTTP/1.1\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`])(
    'hangs up on what is no request, and goes on',
    async (said) => {
      expect(await hungUp(served.port, said)).toMatch(/^HTTP\/1.1 4\d\d/);
      expect((await served.ask('/')).status).toBe(200);
    },
  );
});

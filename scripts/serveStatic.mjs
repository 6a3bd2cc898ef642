import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answer } from './staticAnswer.mjs';
import { fileCache } from './staticFile.mjs';

const LOOPBACK = ['127.0.0.1', '::1'];
/** How long, in milliseconds, a client may take over its request, and over each piece of the answer. */
const PATIENCE = 20_000;

function serverOf(handle, patience) {
  const server = createServer(
    {
      headersTimeout: patience,
      requestTimeout: patience,
      connectionsCheckingInterval: Math.min(patience, 1000),
    },
    handle,
  );
  server.setTimeout(patience * 3);
  return server;
}

function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done(server.address().port));
  });
}

/**
 * Serves a folder; port 0 takes any free one. Without a host it answers on this machine only. It needs no package: `npm
 * start` loads it before anything is installed.
 */
export async function serveStatic({ folder, port = 0, host, patience = PATIENCE }) {
  const top = resolve(folder);
  const cache = fileCache();
  const servers = [];
  let bound = port;
  for (const address of host ? [host] : LOOPBACK) {
    const server = serverOf((request, response) => answer(request, response, top, cache), patience);
    try {
      bound = await listen(server, bound, address);
      servers.push(server);
    } catch (error) {
      const optional = servers.length > 0 && (port === 0 || error.code !== 'EADDRINUSE');
      if (!optional) {
        for (const opened of servers) opened.close();
        throw error;
      }
    }
  }
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  return { port: bound, url: `http://${port === 0 ? '127.0.0.1' : 'localhost'}:${bound}`, close };
}

/** The port asked for in PORT, or 4173. */
export function wantedPort(ask = process.env.PORT) {
  const port = ask ? Number(ask) : 4173;
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`PORT must be a number from 0 to 65535; it is "${ask}".`);
}

/** One line that says why the server could not start, and what to do. */
export function whyNotServed(error, port) {
  if (error.code === 'EADDRINUSE') {
    const other = port === 4173 ? 4180 : 4173;
    const command =
      process.platform === 'win32' ? `set PORT=${other}&& npm start` : `PORT=${other} npm start`;
    return `Port ${port} is in use by another program. Stop it, or choose another port: ${command}`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} is not allowed for this user. Choose one above 1023 with PORT.`;
  return error.message;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { url } = await serveStatic({
      folder: process.argv[2] ?? 'dist',
      port: wantedPort(),
      host: process.env.HOST,
    });
    console.log(url);
  } catch (error) {
    console.error(whyNotServed(error, process.env.PORT ?? 4173));
    process.exitCode = 1;
  }
}

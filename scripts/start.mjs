import { join } from 'node:path';
import { ensureInstalled, root, stop } from './ensureInstalled.mjs';
import { build } from './runTool.mjs';
import { serveStatic, wantedPort, whyNotServed } from './serveStatic.mjs';

const folder = join(root, 'dist');
const host = process.env.HOST;
let port = process.env.PORT;

async function serve() {
  try {
    port = wantedPort();
    return await serveStatic({ folder, port, host });
  } catch (error) {
    return stop(whyNotServed(error, port));
  }
}

ensureInstalled();
(await serve()).close();
if (!build()) stop('The build failed (see above), so there is nothing to serve.');
const { url } = await serve();
console.log(`\n城市教育比较 · City Education Compare: ${url}\nStop with Ctrl+C.`);

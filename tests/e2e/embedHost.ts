import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';

/** The page of another site, which notes every height that it is told, with when and by which frame. */
const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>host</title>
<style>body { margin: 16px; font: 16px/1.5 sans-serif } iframe { display: block; margin: 0 0 16px }</style>
<script>
  window.told = [];
  addEventListener('message', (event) => {
    if (event.data?.type !== 'city-education-compare:height') return;
    const at = [...document.querySelectorAll('iframe')].findIndex((one) => one.contentWindow === event.source);
    told.push({ at, height: event.data.height, when: performance.now(), origin: event.origin });
  });
</script>
${body}`;

/** Serves a page with some frames from another origin than the app. */
export async function hostPage(body: string) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** The code of a frame whose height follows, as the dialog hands it out. */
export const followedFrame = (query: string, attributes = '') =>
  `<iframe data-city-education-compare src="${inject('baseUrl')}/${query}" width="100%" height="420" title="chart"
    style="border:1px solid #DEDCD5;box-sizing:border-box" ${attributes}></iframe>`;

export const followingScript = () => `<script async src="${inject('baseUrl')}/embed.js"></script>`;

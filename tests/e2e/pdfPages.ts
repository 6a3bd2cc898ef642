import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Radicals that a font draws as it draws the signs behind them. */
const RADICALS =
  '⻔门⻓长⻋车⻅见⻆角⻚页⻛风⻜飞⻢马⻣骨⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⺟母⺠民⻄西⻉贝⻘青⻨麦⻁虎⻝食⻤鬼⻳龟戶户';
const SIGN = new Map(
  Array.from({ length: RADICALS.length / 2 }, (_, at) => [RADICALS[at * 2], RADICALS[at * 2 + 1]]),
);

/** Text as it can be found in a PDF, which breaks lines where it likes, and may name a sign by its radical or a like dash. */
export const asFound = (text: string): string =>
  [
    ...text
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(/[‐-―−]/g, '-'),
  ]
    .map((sign) => SIGN.get(sign) ?? sign)
    .join('');

/** How far down each page of a PDF its last text stands: 0 at the top, 1 at the foot. */
export async function pdfDepths(file: Uint8Array): Promise<readonly number[]> {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const pdf = await task.promise;
  const depths: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const feet = items.flatMap((item) =>
      'str' in item && item.str.trim() ? [Number(item.transform[5])] : [],
    );
    depths.push(1 - Math.min(height, ...feet) / height);
  }
  await task.destroy();
  return depths;
}

/** The texts of a PDF, page by page, as `asFound`. */
export async function pdfPages(file: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(asFound(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await task.destroy();
  return pages;
}

/** How many of the pictures of a PDF that are made of pixels, and are wider than 200 of them, show more than one colour. */
export async function pdfPaintings(file: Uint8Array): Promise<number> {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const pdf = await task.promise;
  let painted = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [at, operator] of fnArray.entries()) {
      if (operator !== OPS.paintImageXObject) continue;
      const image = await new Promise<{ width: number; data?: Uint8Array }>((done) =>
        page.objs.get(argsArray[at][0], done),
      );
      if (image.width > 200 && new Set(image.data ?? []).size > 2) painted += 1;
    }
  }
  await task.destroy();
  return painted;
}

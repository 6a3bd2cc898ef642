const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Signature, and the chunk of the header: length, name, 13 bytes, checksum. */
const AFTER_HEADER = 8 + 4 + 4 + 13 + 4;
const INCH = 0.0254;

/**
 * A PNG that says how many of its pixels are an inch, so that programs give it its size on paper.
 * @param png as a canvas writes it: without such a statement, or with one, which stays second and is not read
 * @throws where the bytes are no PNG
 */
export function withDensity(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  if (SIGNATURE.some((byte, at) => png[at] !== byte)) throw new Error('These bytes are no PNG');
  const chunk = densityChunk(dpi);
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, AFTER_HEADER));
  whole.set(chunk, AFTER_HEADER);
  whole.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return whole;
}

/** The chunk `pHYs`: pixels to the metre along both sides. */
function densityChunk(dpi: number): Uint8Array {
  const chunk = new Uint8Array(4 + 4 + 9 + 4);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(dpi / INCH);
  view.setUint32(0, 9);
  chunk.set(
    [...'pHYs'].map((letter) => letter.charCodeAt(0)),
    4,
  );
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}

/** The checksum of PNG, bit by bit: it is taken of a few bytes only. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

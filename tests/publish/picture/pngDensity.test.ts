import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withDensity } from '@/publish/picture/pngDensity';

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A PNG of one white pixel. */
function pixel(): Uint8Array {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const content = deflateSync(Buffer.from([0, 255]));
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', content), chunk('IEND', Buffer.alloc(0))]),
  );
}

describe('withDensity', () => {
  it.each([
    [96, 3780],
    [192, 7559],
    [288, 11339],
    [384, 15118],
  ])(
    'writes %i dots to the inch as %i to the metre, after the header, with its checksum',
    (dpi, perMetre) => {
      const png = Buffer.from(withDensity(pixel(), dpi));
      const at = 33;
      expect(png.readUInt32BE(at)).toBe(9);
      expect(png.subarray(at + 4, at + 8).toString()).toBe('pHYs');
      expect(png.readUInt32BE(at + 8)).toBe(perMetre);
      expect(png.readUInt32BE(at + 12)).toBe(perMetre);
      expect(png[at + 16]).toBe(1);
      expect(png.readUInt32BE(at + 17)).toBe(crc32(png.subarray(at + 4, at + 17)));
      expect(png.subarray(at + 21 + 4, at + 21 + 8).toString()).toBe('IDAT');
      expect(png).toHaveLength(pixel().length + 21);
    },
  );

  it('refuses what is no PNG', () => {
    expect(() => withDensity(new Uint8Array([1, 2, 3]), 96)).toThrow('no PNG');
  });
});

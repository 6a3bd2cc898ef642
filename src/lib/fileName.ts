const MAX_LENGTH = 80;
const UNSAFE = /[\\/:*?"<>|\s\p{Cc}\p{Cs}]+/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A file name that Windows, macOS and Linux all take.
 * @param parts what is in the file, joined by underscores; empty parts are left out
 * @param extension without a dot
 */
export function fileName(parts: readonly string[], extension: string): string {
  const words = parts.map(safePart).filter(Boolean);
  const name = [...words.join('_')].slice(0, MAX_LENGTH).join('');
  const sound = name.replace(RESERVED, '_$1').replace(/[. ]+$/, '');
  return `${sound || 'file'}.${extension}`;
}

/** Latin words in lower case joined by hyphens: `Nanchang city` to `nanchang-city`. */
export function slug(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-');
}

function safePart(part: string): string {
  return part
    .trim()
    .replace(UNSAFE, '-')
    .replace(/^[-.]+|-+$/g, '');
}

import { createHash } from 'node:crypto';

/**
 * Takes the text of a file piece by piece and says how long it is and what it hashes to, with lines that end with LF
 * alone, as the repository keeps them: a checkout may have made them longer.
 */
export function fileDigester() {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add(text) {
      const plain = text.replaceAll('\r', '');
      hash.update(plain);
      bytes += Buffer.byteLength(plain);
    },
    end: () => ({ bytes, hash: `sha256:${hash.digest('hex')}` }),
  };
}

/** What `fileDigester` says of a whole text. */
export function fileDigest(text) {
  const digester = fileDigester();
  digester.add(text);
  return digester.end();
}

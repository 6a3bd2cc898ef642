import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataProblem, DataProblemKind } from '../src/domain/dataProblem.ts';
import { type FileDigest, fileDigest, fileDigester } from './fileDigest.mjs';

/** A resource of datapackage.json, as far as files are held against it. */
export interface DescribedFile extends Partial<FileDigest> {
  readonly path: string;
}

/** The files of a data folder as text. */
export interface SourceTexts {
  readonly has: (file: string) => boolean;
  /** Null: it is not there or is no text, which is told. */
  readonly text: (file: string) => string | null;
  /** The text in pieces; ends where it is no text, which is told. */
  readonly stream: (file: string) => AsyncGenerator<string>;
}

const strictDecoder = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads the files of a data folder as UTF-8 and holds each against its length and hash, where datapackage.json has them.
 * @param report takes what is wrong with a file as a whole
 */
export function sourceTexts(
  folder: string,
  described: readonly DescribedFile[],
  report: (problem: DataProblem) => void,
): SourceTexts {
  const tell = (kind: DataProblemKind, file: string, expected = '') =>
    report({ kind, file, line: 0, column: '', value: '', expected });
  const checkDigest = (file: string, { bytes, hash }: FileDigest) => {
    const known = described.find(({ path }) => path === file);
    if (known?.hash !== undefined && known.hash !== hash)
      tell('fileChanged', file, `${known.bytes}; found: ${bytes}`);
  };
  return {
    has: (file) => existsSync(join(folder, file)),
    text: (file) => {
      if (!existsSync(join(folder, file))) {
        tell('fileMissing', file, folder);
        return null;
      }
      try {
        const text = strictDecoder().decode(readFileSync(join(folder, file)));
        checkDigest(file, fileDigest(text));
        return text;
      } catch {
        tell('notUtf8', file);
        return null;
      }
    },
    stream: async function* (file) {
      const decoder = strictDecoder();
      const digester = fileDigester();
      try {
        for await (const chunk of createReadStream(join(folder, file))) {
          const text = decoder.decode(chunk as Buffer, { stream: true });
          digester.add(text);
          yield text;
        }
        decoder.decode();
      } catch {
        tell('notUtf8', file);
        return;
      }
      checkDigest(file, digester.end());
    },
  };
}

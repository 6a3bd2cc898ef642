import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/**
 * Names a class of a CSS module by its own name and its file, so that the app has the same names in the browser and
 * where it is drawn ahead.
 * @param source the folder that file names are told from
 */
export const scopedName = (source: string) => (name: string, file: string) => {
  const path = relative(source, file.replace(/\?.*$/, '')).replaceAll('\\', '/');
  return `${name}_${createHash('sha256').update(path).digest('base64url').slice(0, 5)}`;
};

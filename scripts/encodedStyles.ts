import type { Plugin } from 'vite';

const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * Marks style sheets with more than plain letters as UTF-8, at their beginning: the mark goes before what a host says of
 * their encoding.
 */
export const encodedStyles = (): Plugin => ({
  name: 'encoded-styles',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && file.fileName.endsWith('.css')) {
        const text = String(file.source);
        if (BEYOND_ASCII.test(text)) file.source = `\uFEFF${text}`;
      }
  },
});

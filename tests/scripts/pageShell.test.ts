import { describe, expect, it } from 'vitest';
import { inShell } from '../../scripts/pageShell';

const SHELL =
  '<html lang="zh-CN"><head><title>app</title><meta charset="utf-8" /><meta name="description" content="all" />' +
  '<link href="./a.css"></head>' +
  '<body><div id="root"></div><script src="./boot.js"></script></body></html>';
const PAGE = { markup: '<a href="?i=b">b</a>', styles: 'p{}', sheets: ['own.css'] };

describe('a page drawn ahead', () => {
  it('stands in the file that every page has in common, whose encoding comes first', () => {
    expect(inShell(SHELL, PAGE)).toBe(
      '\uFEFF<html lang="zh-CN"><head><meta charset="utf-8" /><title>app</title>' +
        '<meta name="description" content="all" /><link href="./a.css">' +
        '<link rel="stylesheet" crossorigin href="./own.css"><style data-ahead>p{}</style></head><body>' +
        '<div id="root"><script>' +
        "'elsewhere' in document.documentElement.dataset&&document.write('<!-'+'-')" +
        '</script><div data-prerendered><a href="?i=b">b</a></div><!-- --></div>' +
        '<script src="./boot.js"></script></body></html>',
    );
  });

  it('finds files and pages of the app from a folder of its own, and has a head of its own', () => {
    const html = inShell(SHELL, PAGE, { search: 's=x&i=a', head: '<title>a</title>', top: '../../' });
    expect(html).toContain('<html data-opens="s=x&amp;i=a" lang="zh-CN">');
    expect(html.match(/<title>.*?<\/title>/g)).toEqual(['<title>a</title>']);
    expect(html).not.toContain('content="all"');
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '../../a.css',
      '../../own.css',
      '../../?i=b',
      '../../boot.js',
    ]);
  });

  it('is refused where it holds a comment, which would end it where another page is asked for', () => {
    expect(() => inShell(SHELL, { ...PAGE, markup: '<p>a</p><!-- b --><p>c</p>' })).toThrow('comment');
  });

  it('is refused where the file has no place for it', () => {
    const bare = '<html><head><meta charset="utf-8" /></head><body></body></html>';
    expect(() => inShell(bare, PAGE)).toThrow('<div id="root"></div>');
  });
});

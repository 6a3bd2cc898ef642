import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasSite, siteAddress } from '@/lib/siteAddress';

const at = (href: string) => {
  const { protocol, pathname } = new URL(href);
  vi.stubGlobal('window', { location: { href, protocol, pathname } });
};

afterEach(() => {
  delete document.documentElement.dataset.site;
});

describe('where the app stands', () => {
  it('is the address of the page without what its view adds', () => {
    at('https://example.org/education/?i=a#x');
    expect(siteAddress()).toBe('https://example.org/education/');
    expect(hasSite()).toBe(true);
  });

  it('is the name alone of a file on a disk', () => {
    at('file:///C:/Users/a%20b/%E6%95%99%E8%82%B2.html?i=a');
    expect(siteAddress()).toBe('教育.html');
    expect(hasSite()).toBe(false);
  });

  it('is the site that a file names', () => {
    at('file:///C:/x.html');
    document.documentElement.dataset.site = 'https://example.org/e/';
    expect(siteAddress()).toBe('https://example.org/e/');
    expect(hasSite()).toBe(true);
  });
});

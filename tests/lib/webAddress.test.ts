import { describe, expect, it } from 'vitest';
import { webAddress } from '@/lib/webAddress';

/** Addresses that must never become a link. */
const NOT_OF_THE_WEB = [
  '',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)//http://example.org',
  '\u0001javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'about:blank',
  'mailto:a@example.org',
  '//example.org',
  'example.org',
  'http://',
  'https://[',
];

describe('webAddress', () => {
  it.each(NOT_OF_THE_WEB)('refuses %j', (address) => expect(webAddress(address)).toBeNull());

  it.each([
    ['https://data.stats.gov.cn/', 'https://data.stats.gov.cn/'],
    ['HTTP://example.org/a b', 'http://example.org/a%20b'],
    ['https://example.org/"onclick="x', 'https://example.org/%22onclick=%22x'],
  ])('opens %s', (address, opened) => expect(webAddress(address)).toBe(opened));
});

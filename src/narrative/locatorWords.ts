import { parseLocator } from '@/query/sources/locator';
import type { Wording } from '@/wording/wording';

/** The heading of the part of a document that a locator stands in; empty: the document has no parts. */
export function partWords(locator: string, { ui }: Wording): string {
  const read = parseLocator(locator);
  if (read.kind === 'opening') return ui.sourcePages.opening;
  return read.kind === 'item' ? ui.sourcePages.part(read.half, read.part) : read.section;
}

/** What is said of a part that many documents have; undefined: it has a name of its own. */
export function namedPart(name: string, { sourcePages }: Wording['ui']): string | undefined {
  const names: Readonly<Record<string, string>> = sourcePages.names;
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

/** An item within its part, in words; empty: the part as a whole. What a document names itself stays as printed. */
export function itemWords(locator: string, { ui }: Wording): string {
  const read = parseLocator(locator);
  if (read.kind === 'opening') return '';
  if (read.kind === 'item') return read.item > 0 ? ui.sourcePages.item(read.item) : '';
  return namedPart(read.name, ui) ?? read.name;
}

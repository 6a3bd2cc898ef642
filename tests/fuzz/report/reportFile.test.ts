import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeItem, retitle } from '@/report/editReport';
import type { Report, ReportItem } from '@/report/report';
import { readReport, writeReport } from '@/report/reportFile';
import { encodeView } from '@/view/codec';
import { reportOf, viewed, withoutIds } from '../../report/reportFixtures';
import { anyView } from '../../view/anyView';
import { fuzzRuns } from '../fuzzRuns';

const NASTY = ['</script>', '\u202e', '😀', '\ud83d', '\u0000', '\r\n', '=1+1', ']]>', '"', '\\', '\ufeff'];
const words = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...NASTY)), { maxLength: 30 })
  .map((parts) => parts.join(''));

const anyItem: fc.Arbitrary<ReportItem> = fc.oneof(
  fc
    .record({ view: anyView, width: fc.constantFrom('full' as const, 'half' as const) })
    .map(({ view, width }) => viewed('v', encodeView(view, ['screen']), { width })),
  fc.record({ title: words, text: words }).map((text) => ({ kind: 'text' as const, id: 't', ...text })),
  fc.json().map((kept) => ({
    kind: 'unknown' as const,
    id: 'u',
    title: '',
    kept: JSON.stringify({ kind: 'map', of: JSON.parse(kept) }),
  })),
);

/** As its writer makes it: every word has gone through the edits. */
const anyReport: fc.Arbitrary<Report> = fc
  .record({ title: words, remark: words, items: fc.array(anyItem, { maxLength: 6 }) })
  .map(({ title, remark, items }) => {
    const numbered = items.map((item, at) => ({ ...item, id: String(at) }));
    const edited = numbered.reduce(
      (report, { id, ...item }) => changeItem(report, id, item.kind === 'text' ? item : { title, remark }),
      reportOf(numbered),
    );
    return retitle(edited, title);
  });

it('gives every report back as it was written', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const read = readReport(writeReport(report));
      expect(read.faults).toEqual([]);
      expect(read.report && withoutIds(read.report)).toEqual(withoutIds(report));
    }),
    fuzzRuns(),
  );
});

const spoil = fc.oneof(
  fc.record({
    at: fc.nat(),
    cut: fc.nat({ max: 40 }),
    put: fc.oneof(words, fc.constantFrom('null', '[]', '9', '{')),
  }),
  fc.record({ at: fc.nat(), cut: fc.constant(1e6), put: fc.constant('') }),
);

it('reads whatever is made of a file, or says why not', () => {
  fc.assert(
    fc.property(anyReport, fc.array(spoil, { minLength: 1, maxLength: 5 }), (report, spoils) => {
      const text = spoils.reduce((now, { at, cut, put }) => {
        const from = at % (now.length + 1);
        return now.slice(0, from) + put + now.slice(from + cut);
      }, writeReport(report));
      const { report: read, faults } = readReport(text);
      if (!read) {
        expect(faults).toHaveLength(1);
        return;
      }
      for (const { where, code } of faults) expect([where, code]).not.toContain('');
      const again = readReport(writeReport(read));
      expect(again.report && withoutIds(again.report).items.length).toBe(read.items.length);
    }),
    fuzzRuns(),
  );
});

it('reads or refuses any value in place of any part', () => {
  const parts = fc.constantFrom(
    'kind',
    'form',
    'title',
    'language',
    'changed',
    'items',
    'items.0',
    'items.0.query',
  );
  fc.assert(
    fc.property(anyReport, parts, fc.jsonValue(), (report, part, value) => {
      const file = JSON.parse(writeReport(report));
      const path = part.split('.');
      const last = path.pop() ?? '';
      const target = path.reduce((one, key) => one?.[key], file);
      if (target) target[last] = value;
      expect(() => readReport(JSON.stringify(file))).not.toThrow();
    }),
    fuzzRuns(),
  );
});

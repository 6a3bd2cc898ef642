import { describe, expect, it } from 'vitest';
import { readReport, writeReport } from '@/report/reportFile';
import { textItem } from '@/report/reportItem';
import { reportOf, viewed, withoutIds } from './reportFixtures';

const HOSTILE = '</script><b>‮مرحبا😀=1+1';
const whole = reportOf(
  [
    viewed('a', 'v=comparison&i=primary-students&p=360100,360700', { title: HOSTILE, width: 'half' }),
    textItem('', `one\n\n${HOSTILE}`),
    { kind: 'unknown', id: 'u', title: 'Map', kept: '{"kind":"map","title":"Map","of":[1,{"a":null}]}' },
  ],
  { title: HOSTILE },
);
const written = (change: Record<string, unknown>) =>
  JSON.stringify({ ...JSON.parse(writeReport(whole)), ...change });

describe('a file of a report', () => {
  it('gives the report back as it was, but for the ids', () => {
    const { report, faults } = readReport(writeReport(whole));
    expect(faults).toEqual([]);
    expect(report && withoutIds(report)).toEqual(withoutIds(whole));
    expect(report?.id).not.toBe(whole.id);
  });

  it('is refused in a newer form, and where it is none', () => {
    const of = (text: string) => readReport(text);
    expect(of(written({ form: 2 }))).toEqual({
      report: null,
      faults: [{ code: 'newer', where: 'form', value: '2' }],
    });
    expect(of('{').faults[0].code).toBe('notJson');
    expect(of('[]').faults[0].code).toBe('notReport');
    expect(of('{"kind":"other"}').faults[0].code).toBe('notReport');
    expect(of(written({ form: '1' })).faults[0].code).toBe('badValue');
    expect(of(written({ items: Array(201).fill({}) })).faults[0].code).toBe('tooMany');
  });

  it('keeps what it can not read, says where it stands, and writes it again', () => {
    const odd = [{ kind: 'view', query: 'unknown=1', title: 'Chart' }, 7, { kind: 'text', title: 5 }];
    const { report, faults } = readReport(written({ items: odd, language: 'fr' }));
    expect(faults.map(({ code, where, value }) => [code, where, value])).toEqual([
      ['badValue', 'language', 'fr'],
      ['badValue', 'items[0].query', 'unknown=1'],
      ['badValue', 'items[1]', '7'],
      ['badValue', 'items[2].title', '5'],
      ['missing', 'items[2].text', ''],
    ]);
    expect(report?.items.map(({ kind, title }) => [kind, title])).toEqual([
      ['unknown', 'Chart'],
      ['unknown', ''],
      ['text', ''],
    ]);
    const again = report && JSON.parse(writeReport(report)).items;
    expect(again.slice(0, 2)).toEqual(odd.slice(0, 2));
  });

  it('leaves out figures of the writer’s own, and says of which items', () => {
    const own = reportOf([
      viewed('a', 'i=own-1&p=360100'),
      viewed('b', 'i=primary-students&p=360100,960700&hl=960700'),
      viewed('c', 'i=primary-students&p=360100'),
    ]);
    const text = writeReport(own);
    expect(text).not.toMatch(/own-1|960700/);
    const items = readReport(text).report?.items ?? [];
    expect(items.map((item) => item.kind === 'view' && [item.leftOut, item.query])).toEqual([
      ['all', expect.not.stringContaining('own-')],
      ['some', expect.stringMatching(/i=primary-students&p=360100$/)],
      ['none', 'i=primary-students&p=360100'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { FigureChange } from '@/domain/figureChange';
import type { Language } from '@/domain/localized';
import { changeLines, countsOf } from '@/narrative/changes/changeLines';
import { netChanges } from '@/query/changes/netChanges';
import { wordingOf } from '@/wording/wording';
import { changedDataset, figureChange } from '../../changeFixtures';

const dataset = changedDataset([]);
const told = (changes: readonly FigureChange[], language: Language = 'zh') =>
  changeLines(netChanges(changes), dataset, wordingOf(language)).flatMap(({ lines }) =>
    lines.map(({ subject, what }) => `${subject}|${what}`),
  );
const corrected = (field: string, before: string, after: string): FigureChange =>
  figureChange({ field, before, after });

describe('changes in words', () => {
  it.each([
    [corrected('value', '85', '87.2'), '数值由 85% 改为 87.2%', 'value from 85% to 87.2%'],
    [corrected('bound', 'exact', 'at_least'), '界限由确数改为以上', 'bound from exact to at least'],
    [
      corrected('scope', 'whole', 'central_urban'),
      '范围由全域改为中心城区',
      'scope from whole area to central urban',
    ],
    [corrected('nature', 'actual', 'plan'), '性质由实际改为计划', 'nature from actual to plan'],
    [
      corrected('time_period', '2015', '2015-S1'),
      '期间由 2015 年改为 2015 年上半年',
      'period from 2015 to first half of 2015',
    ],
    [
      corrected('period_basis', 'printed', 'inferred'),
      '年份由原文写明改为按文件年份推断',
      "year from as printed to inferred from the document's year",
    ],
    [corrected('resolution', '', '0.1'), '印出的精度由 1% 改为 0.1%', 'precision from 1% to 0.1%'],
    [corrected('as_printed', '87%', '87.2%'), '原文由“87%”改为“87.2%”', 'printed form from "87%" to "87.2%"'],
    [
      corrected('origin', '', 'counted'),
      '来历由原文所印改为逐条合计',
      'origin from as printed to added up by the compiler',
    ],
    [
      corrected('source_id', 'lost', 'lost-too'),
      '出处由“lost”改为“lost-too”',
      'document from "lost" to "lost-too"',
    ],
    [corrected('doubt_zh', '有疑', ''), '不再存疑', 'other reason for the doubt'],
    [corrected('doubt_zh', '', 'doubt'), /^标为存疑：.*不合/, /^now doubtful: .*out of line/],
    [corrected('doubt_zh', '', 'repeated'), /^标为存疑：.*上一年/, /^now doubtful: .*the year before/],
    [corrected('note_en', '', 'A note.'), '说明改写', 'note added: A note'],
    [corrected('break_zh', '', '口径变了。'), '此数之前断开：口径变了', 'other reason for the break'],
  ])('say what $field was and is', (change, zh, en) => {
    const [inZh] = told([change]);
    const [inEn] = told([change], 'en');
    const said = (line = '') => line.split('|')[1] ?? '';
    if (typeof zh === 'string') expect(said(inZh)).toBe(zh);
    else expect(said(inZh)).toMatch(zh);
    if (typeof en === 'string') expect(said(inEn)).toBe(en);
    else expect(said(inEn)).toMatch(en);
  });

  it('name place, period and what it is; a printed form only where the value stays', () => {
    const changes = [corrected('value', '85', '87.2'), corrected('as_printed', '85%', '87.2%')];
    expect(told(changes)).toEqual(['南昌　2015 年|数值由 85% 改为 87.2%']);
    expect(told(changes, 'en')).toEqual(['Nanchang · 2015|value from 85% to 87.2%']);
    expect(told([figureChange({ nature: 'target' })])[0]).toMatch(/^南昌　2015 年　目标/);
  });

  it('put figures that changed alike on one line, in the order of places and years', () => {
    const doubts = ['2017', '2015', '2016'].map((period) =>
      figureChange({
        observationId: `nc.x.${period}.actual`,
        period,
        field: 'doubt_zh',
        before: '',
        after: '不合。',
      }),
    );
    expect(told(doubts)).toEqual(['南昌　2015—2017 年|3 个数，标为存疑：不合']);
    const added = ['360100', '360700', '361000', '440700', '360000'].map((placeCode) =>
      figureChange({ placeCode, observationId: `${placeCode}.x`, kind: 'added', before: '', after: '80' }),
    );
    expect(told(added)).toEqual(['南昌、赣州、抚州等 5 地　2015 年|5 个数']);
    expect(told(added.slice(0, 2), 'en')).toEqual(['Nanchang · 2015|80%', 'Ganzhou · 2015|80%']);
  });

  it('tell a whole series by how many figures it has, and count it apart', () => {
    const series = figureChange({
      kind: 'added',
      field: 'figures',
      placeCode: '',
      observationId: '',
      period: '2000-01-01/P24Y',
      before: '',
      after: '6604',
    });
    expect(told([series])).toEqual(['全国地级市　2000—2023 年|6,604 个数']);
    expect(countsOf(netChanges([series, figureChange()]))).toEqual({
      added: 0,
      corrected: 1,
      removed: 0,
      series: 1,
    });
  });

  it('print numbers as exactly as they are held', () => {
    const money = (before: string, after: string) =>
      figureChange({ indicatorId: 'aid-amount', before, after });
    expect(told([money('352812345', '3528000000')])[0]).toContain('由 352,812,345 元改为 35.28 亿元');
  });
});

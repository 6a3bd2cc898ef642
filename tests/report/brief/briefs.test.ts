import { describe, expect, it } from 'vitest';
import { cityBrief } from '@/report/brief/cityBrief';
import { inPairs } from '@/report/brief/inPairs';
import { stageBrief } from '@/report/brief/stageBrief';
import type { Report } from '@/report/report';
import { OPENING_VIEW } from '@/view/view';
import { cityDataset } from '../../cityFixtures';
import { goldenDataset } from '../../goldenData';

const told = (report: Report | null) =>
  report?.items.map((item) =>
    item.kind === 'view' ? [item.width, item.query.replace(/&p=[\d,]+/, '')] : [item.kind, item.title],
  );

describe('briefs', () => {
  it('of a city have its charts part by part, with it brought forward, and its targets', () => {
    const report = cityBrief(cityDataset(), '360100', 'zh', 2026);
    expect(report?.title).toBe('南昌教育简报');
    expect(told(report)).toMatchInlineSnapshot(`
      [
        [
          "text",
          "",
        ],
        [
          "text",
          "义务教育和普通高中",
        ],
        [
          "full",
          "page=indicator&v=trend&s=none&t=none&i=pri_students&y=-&n=actual,target,plan&f=0&c=0&m=plain&at=latest&bare=0&hl=360100",
        ],
        [
          "text",
          "目标与结果",
        ],
        [
          "full",
          "page=targets&s=none&t=none&n=actual,target,plan&at=latest&hl=none&city=360100",
        ],
      ]
    `);
    expect(cityBrief(cityDataset(), '999999', 'zh', 2026)).toBeNull();
  });

  it('of a stage have the lines of the cities and their targets', () => {
    const report = stageBrief(goldenDataset, 'preschool', 'en', 2026);
    expect(report?.title).toBe('Preschool: brief of the cities');
    expect(told(report)).toMatchInlineSnapshot(`
      [
        [
          "text",
          "",
        ],
        [
          "text",
          "Over the years",
        ],
        [
          "half",
          "page=indicator&v=trend&s=preschool&t=none&i=kindergarten-children&y=-&n=actual,target,plan&f=0&c=0&m=plain&at=latest&bare=0&hl=none",
        ],
        [
          "half",
          "page=indicator&v=trend&s=preschool&t=none&i=preschool-gross-enrolment-ratio&y=-&n=actual,target,plan&f=0&c=0&m=plain&at=latest&bare=0&hl=none",
        ],
        [
          "text",
          "Targets and results",
        ],
        [
          "full",
          "page=targets&s=preschool&t=none&i=&n=actual,target,plan&at=latest&hl=none",
        ],
      ]
    `);
    expect(stageBrief(goldenDataset, 'unknown', 'en', 2026)).toBeNull();
  });

  it('set lines two by two, of an odd number the first across, and lanes across behind them', () => {
    const view = (kind: 'trend' | 'comparison') => ({ ...OPENING_VIEW, kind });
    const widths = inPairs([view('comparison'), view('trend'), view('trend'), view('trend')]).map(
      ({ view: { kind }, width }) => [kind, width],
    );
    expect(widths).toEqual([
      ['trend', 'full'],
      ['trend', 'half'],
      ['trend', 'half'],
      ['comparison', 'full'],
    ]);
  });
});

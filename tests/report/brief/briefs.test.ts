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
    expect(report?.title).toBe('C360100教育简报');
    expect(told(report)).toMatchInlineSnapshot();
    expect(cityBrief(cityDataset(), '999999', 'zh', 2026)).toBeNull();
  });

  it('of a stage have the lines of the cities and their targets', () => {
    const report = stageBrief(goldenDataset, 'preschool', 'en', 2026);
    expect(report?.title).toBe('Preschool education: brief of the cities');
    expect(told(report)).toMatchInlineSnapshot();
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

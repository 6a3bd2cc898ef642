import { expect, it } from 'vitest';
import type { Language } from '@/domain/localized';
import { citationOf } from '@/narrative/citation';
import { findingFacts } from '@/narrative/comparability/findingText';
import { datasetOf, INDICATORS, type ObservationChange, observation, PLACES } from '../fixtures';
import { goldenDataset } from '../goldenData';

const cite = (language: Language, doubt = { zh: '', en: '' }, change: ObservationChange = {}) => {
  const figure = observation({ doubt, ...change });
  const source = datasetOf([figure]).source.get('report');
  const [indicator] = INDICATORS;
  const [place] = PLACES;
  return source && indicator && place ? citationOf(figure, indicator, place, source, language) : '';
};

it('names the figure, its printed text and where it stands', () => {
  expect(cite('zh')).toBe(
    '南昌 2020 年 rate：“90%”。发布者 report：《文件 report》（1 号，2021-01-01），一.1。',
  );
});

it('says that a figure is doubtful, so that it is not pasted without', () => {
  const doubt = { zh: '与前后各年不合。', en: 'out of line with its neighbours' };
  expect(cite('zh', doubt)).toContain('“90%”，存疑（与前后各年不合）。');
  expect(cite('en', doubt)).toContain(', doubtful (out of line with its neighbours). ');
});

it('gives the number where no printed form is held, and no empty quotation or item', () => {
  const bare = { asPrinted: '', locator: '', value: 520_000 };
  expect(cite('zh', undefined, bare)).toBe(
    '南昌 2020 年 rate：520,000。发布者 report：《文件 report》（1 号，2021-01-01）。',
  );
});

it.each(['zh', 'en'] as const)('never leaves out where a figure stands in its document (%s)', (language) => {
  const { indicator, place, source } = goldenDataset;
  const located = goldenDataset.observations.filter(({ locator }) => locator !== '');
  expect(located.length).toBeGreaterThan(1000);
  const without = located.filter((one) => {
    const [what, where, document] = [
      indicator.get(one.indicatorId),
      place.get(one.placeCode),
      source.get(one.sourceId),
    ];
    if (!what || !where || !document) return true;
    const separator = language === 'zh' ? '，' : ', ';
    const cited = citationOf(one, what, where, document, language);
    const found = findingFacts(document, one.locator, language);
    const bare = findingFacts(document, '', language);
    return !cited.includes(`${separator}${one.locator}`) || found.length !== bare.length + 1;
  });
  expect(without.map(({ id }) => id)).toEqual([]);
});

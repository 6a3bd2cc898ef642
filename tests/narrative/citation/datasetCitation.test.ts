import { expect, it } from 'vitest';
import { datasetCitations } from '@/narrative/citation/datasetCitation';

const SEEN = {
  edition: { version: '1.2.3', date: '2026-11-28' },
  address: 'https://example.org/',
  day: '2027-01-02',
};

it('cites the dataset with version, day and address in three forms', () => {
  const [gb, apa, bibtex] = datasetCitations(SEEN, 'zh');
  expect(gb?.text).toMatch(
    /^城市教育比较项目\. .*：1\.2\.3 版\[DS\/OL\]\. \(2026-11-28\)\[2027-01-02\]\. https:\/\/example\.org\/\.$/,
  );
  expect(apa?.text).toMatch(
    /^城市教育比较项目\. \(2026\)\. .*（1\.2\.3 版）\[数据集\]\. 2027-01-02 取自 https:/,
  );
  expect(bibtex?.text).toMatch(/^@misc\{city-education-compare-1\.2\.3,\n/);
  expect(bibtex?.text).toContain('  version = {1.2.3},\n  url = {https://example.org/},');
  expect(bibtex?.text.match(/\{/g)).toHaveLength(bibtex?.text.match(/\}/g)?.length ?? 0);
});

it('does so in English, by the name of the project alone', () => {
  const [gb, apa, bibtex] = datasetCitations(SEEN, 'en');
  for (const one of [gb, apa]) expect(one?.text).toMatch(/^City Education Compare authors\. /);
  expect(apa?.text).toContain('(Version 1.2.3) [Data set]. Retrieved 2027-01-02, from https://example.org/');
  expect(bibtex?.text).toContain('author = {{City Education Compare authors}}');
  for (const one of [gb, apa, bibtex]) expect(one?.text).not.toMatch(/\p{Script=Han}/u);
});

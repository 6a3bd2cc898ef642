import { expect, it } from 'vitest';
import { datasetCitations } from '@/narrative/datasetCitation';

it('cites the dataset with version, day and address in three forms', () => {
  const edition = { version: '1.2.3', date: '2026-11-28' };
  const [gb, apa, bibtex] = datasetCitations(edition, 'https://example.org/', '2027-01-02');
  expect(gb?.text).toMatch(
    /：1\.2\.3版\[DS\/OL\]\. \(2026-11-28\)\[2027-01-02\]\. https:\/\/example\.org\/\.$/,
  );
  expect(apa?.text).toMatch(/ authors\. \(2026\)\. .* \(Version 1\.2\.3\) \[Data set\]\. https:/);
  expect(bibtex?.text).toMatch(/^@misc\{city-education-compare-1\.2\.3,\n/);
  expect(bibtex?.text.match(/\{/g)).toHaveLength(bibtex?.text.match(/\}/g)?.length ?? 0);
});

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/domain/localized';
import { citedLocator } from '@/narrative/citation/citedLocator';
import { provenance, provenanceOf } from '@/publish/slides/provenance';
import { wordingOf } from '@/wording/wording';
import { datasetOf, observation } from '../../fixtures';

describe('where a figure of a slide comes from', () => {
  const figure = observation({ locator: '二.3' });
  const dataset = datasetOf([figure]);

  it.each(LANGUAGES)('names its document and where in it the figure stands (%s)', (language) => {
    const where = citedLocator('二.3', wordingOf(language));
    expect(where).not.toBe('');
    const found = provenanceOf(dataset, figure, language);
    expect(found?.documents.map(({ id }) => id)).toEqual(['report']);
    expect(found?.locator).toBe(where);
    const [, line = ''] = provenance(dataset, [figure], language);
    expect(line).toContain(dataset.source.get('report')?.title[language]);
    expect(line).toContain(where);
  });

  it('names no part of a document for what was worked out', () => {
    const worked = { ...figure, derivation: { measure: 'change', inputs: [figure] } };
    expect(provenanceOf(dataset, worked, 'en')?.locator).toBe('');
  });
});

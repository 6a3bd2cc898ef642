import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/domain/localized';
import { sceneOfFigure } from '@/graphics/figureScene';
import { multiplePicture } from '@/graphics/pictures/multiplePicture';
import { readDataset } from '@/package/read/readDataset';
import { stageMultiples } from '@/query/multiples/multiples';
import { documentPage, observationsOfPage } from '@/query/sources/sourcePages';
import { barsOf, disagreeing, severalIn } from '../graphics/agreement';
import { sceneFaults } from '../graphics/sceneFaults';
import { figureOf } from '../pictureOf';
import { appTexts, DATA } from './dataFolder';

const { dataset } = readDataset(appTexts(DATA));
const SEVERAL = severalIn(dataset);

describe('every picture of the data', { timeout: 60_000 }, () => {
  it.each([false, true])('shows of each figure what is said of it; near definitions: %s', (withFamily) => {
    expect(SEVERAL.flatMap((indicatorId) => disagreeing(dataset, { indicatorId, withFamily }))).toEqual([]);
  });

  it('draws every bar as what it is', () => {
    expect(SEVERAL.flatMap((id) => barsOf(dataset, id).wrong)).toEqual([]);
  });

  it.each([390, 838])('has room for its words where places stand side by side, %i pixels wide', (width) => {
    const faults = SEVERAL.flatMap((indicatorId) =>
      LANGUAGES.flatMap((language) => {
        const figure = figureOf(dataset, { indicatorId, language, withFamily: true, year: 'latest' });
        const { scene } = sceneOfFigure(figure, { width, height: 300 });
        return sceneFaults(scene).map((fault) => `${indicatorId} ${language}: ${fault}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  it('has room for its words where it is one of many', () => {
    const placeCodes = dataset.places.map(({ code }) => code);
    const { multiples } = stageMultiples(dataset, '', '', placeCodes);
    expect(multiples.length).toBeGreaterThan(40);
    const faults = multiples.flatMap((multiple) =>
      LANGUAGES.flatMap((language) => {
        const { scene } = multiplePicture(dataset, multiple, null, { width: 330, height: 184 }, language);
        return sceneFaults(scene).map((fault) => `${multiple.id} ${language}: ${fault}`);
      }),
    );
    expect(faults).toEqual([]);
  });
});

it('shows every figure exactly once over the pages of all documents', () => {
  const shown = dataset.sources.flatMap(({ id }) => {
    const page = documentPage(dataset, id);
    return page ? observationsOfPage(page) : [];
  });
  expect(shown).toHaveLength(dataset.observations.length);
  expect(new Set(shown).size).toBe(dataset.observations.length);
});

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/domain/localized';
import { isCity } from '@/domain/place';
import { labelBox } from '@/graphics/label/labelText';
import { crosses } from '@/graphics/scene/box';
import type { Scene } from '@/graphics/scene/scene';
import { compare, isComparable } from '@/query/comparability/findings';
import type { Multiple } from '@/query/compare/multiples';
import { wordingOf } from '@/wording/wording';
import { goldenDataset } from '../../goldenData';
import { sceneFaults, wordsOf } from '../sceneFaults';
import { drawn, goldenPlaces, goldenStage, sharedOf } from './goldenMultiples';
import type { Drawing } from './multiplePicture';

const ALL = goldenStage();

function faultsOfAll(multiples: readonly Multiple[], drawing: Drawing): readonly string[] {
  return multiples.flatMap((multiple) =>
    LANGUAGES.flatMap((language) => {
      const picture = drawn(multiple, language, drawing);
      return picture ? sceneFaults(picture.scene).map((fault) => `${multiple.id} ${language}: ${fault}`) : [];
    }),
  );
}

describe('every small multiple of the golden data, in both languages', () => {
  it('has enough pictures for the test to mean something', () => {
    expect(ALL.length).toBeGreaterThan(60);
  });

  it.each([250, 265, 328, 358])('covers and cuts nothing at a width of %i', (width) => {
    expect(faultsOfAll(ALL, { width })).toEqual([]);
  });

  it('covers and cuts nothing when scales are shared', () => {
    const faults = ALL.flatMap((multiple) =>
      faultsOfAll([multiple], { shared: sharedOf(ALL, multiple.selection.unit.id) }),
    );
    expect(faults).toEqual([]);
  });

  it('covers and cuts nothing place by place', () => {
    const places = ALL.flatMap(({ id }) => goldenPlaces(id));
    expect(faultsOfAll(places, { naming: 'inTitle' })).toEqual([]);
  });

  it('labels the last figure of nearly every city, always with its own value', () => {
    let [wanted, found] = [0, 0];
    for (const multiple of ALL) {
      const picture = drawn(multiple, 'zh');
      const texts = picture?.scene.labels.flatMap(({ lines }) => lines.flat().map(({ text }) => text)) ?? [];
      for (const { place } of multiple.selection.series) {
        if (!isCity(place)) continue;
        wanted += 1;
        if (texts.some((text) => text.startsWith(place.shortName.zh))) found += 1;
      }
    }
    expect(found / wanted).toBeGreaterThan(0.9);
  });
});

const yearsOf = ({ texts }: Scene) => texts.filter(({ align }) => align === 'center').map(({ text }) => text);
const valuesOf = ({ texts }: Scene) => texts.filter(({ align }) => align === 'right');

describe('multipleScene', () => {
  const first = (id: string) => {
    const multiple = ALL.find((one) => one.id === id);
    if (!multiple) throw new Error(`No picture of ${id}`);
    return multiple;
  };

  it('names the first and the last year only', () => {
    const picture = drawn(first('compulsory-retention-rate'), 'zh');
    expect(picture && yearsOf(picture.scene)).toEqual(['2013', '2024']);
  });

  it('has two to four gridlines', () => {
    for (const multiple of ALL) {
      const scene = drawn(multiple, 'zh')?.scene;
      const count = scene ? valuesOf(scene).length : 0;
      expect(count, multiple.id).toBeGreaterThanOrEqual(2);
      expect(count, multiple.id).toBeLessThanOrEqual(4);
    }
  });

  it('breaks a line where the series breaks', () => {
    const scene = drawn(first('junior-secondary-students-incl-adult'), 'zh')?.scene;
    expect(scene?.signs.length).toBe(1);
  });

  it('runs a shared rate from zero to at least a hundred', () => {
    const shared = sharedOf(ALL, 'percent');
    const scene = drawn(first('compulsory-retention-rate'), 'zh', { shared })?.scene;
    expect(scene && valuesOf(scene).map(({ text }) => text)).toEqual(['0', '50', '100%']);
  });

  it('puts the same year and value at the same point for all places of a shared scale', () => {
    const places = goldenPlaces('primary-students-per-teacher');
    const shared = sharedOf(places, 'students_per_teacher');
    const plots = places.flatMap((multiple) => {
      const picture = drawn(multiple, 'en', { naming: 'inTitle', shared });
      return picture ? [{ plot: picture.scene.plot, texts: picture.scene.texts }] : [];
    });
    expect(plots.length).toBeGreaterThan(2);
    expect(new Set(plots.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it('keeps grey lines within the scale and behind', () => {
    for (const multiple of goldenPlaces('primary-schools')) {
      const scene = drawn(multiple, 'zh', { naming: 'inTitle' })?.scene;
      if (!scene) continue;
      const quiet = scene.lines.filter((line) => line.quiet);
      expect(scene.lines.slice(0, quiet.length)).toEqual(quiet);
      for (const { x, y } of quiet.flatMap(({ runs }) => runs.flat())) {
        expect(Math.min(x - scene.plot.left, y - scene.plot.top)).toBeGreaterThanOrEqual(-1e-6);
        expect(Math.min(scene.plot.right - x, scene.plot.bottom - y)).toBeGreaterThanOrEqual(-1e-6);
      }
    }
  });
});

describe('the standards of a small picture', () => {
  const rules = (scene: Scene) => scene.rules.filter(({ key }) => key === 'standard');
  const pictures = ALL.flatMap((multiple) => {
    const picture = drawn(multiple, 'zh');
    return picture ? [{ ...picture, id: multiple.id }] : [];
  });
  const withLines = pictures.filter(({ scene }) => rules(scene).length > 0);

  it('are drawn with a short name where they fit, and always told in the description', () => {
    expect(withLines.map(({ id }) => id)).toContain('preschool-inclusive-coverage');
    for (const { id, figure, scene } of withLines) {
      const texts = scene.labels.flatMap(({ lines }) => lines.flat().map(({ text }) => text));
      expect(
        texts.some((text) => text.startsWith('县级标准') || text.startsWith('全国 2025 目标')),
        id,
      ).toBe(true);
      expect(figure.alt, id).toContain('有关标准：');
    }
  });

  it('run through no words', () => {
    for (const { id, scene } of withLines)
      for (const rule of rules(scene)) {
        const crossed = scene.labels.filter((label) => crosses(rule, labelBox(label)));
        expect(crossed.map(wordsOf), id).toEqual([]);
      }
  });
});

const zh = wordingOf('zh').terms;
const findingsOf = ({ selection: { observations, indicator } }: Multiple) =>
  compare(goldenDataset, observations, 'trend', indicator.id).findings;

describe('what the figures of a small picture differ in', () => {
  const told = ALL.flatMap((multiple) => {
    const figure = drawn(multiple, 'zh')?.figure;
    return figure ? [{ ...figure, findings: findingsOf(multiple) }] : [];
  });

  it('tells a caveat that all figures share as such, not as a difference', () => {
    for (const { differs, shares, findings, alt } of told) {
      const names = findings.filter((one) => one.differs).map(({ dimension }) => zh.dimension[dimension]);
      for (const name of differs) expect(names).toContain(name);
      for (const words of shares) {
        expect(names.some((name) => words.startsWith(name))).toBe(false);
        expect(alt).toContain(words);
      }
    }
  });

  it('agrees with the engine everywhere', () => {
    for (const multiple of ALL) {
      const picture = drawn(multiple, 'zh');
      const { observations, indicator } = multiple.selection;
      if (!picture || observations.length < 2) continue;
      const plain = isComparable(compare(goldenDataset, observations, 'trend', indicator.id));
      expect(picture.figure.differs.length + picture.figure.shares.length === 0, multiple.id).toBe(plain);
    }
  });
});

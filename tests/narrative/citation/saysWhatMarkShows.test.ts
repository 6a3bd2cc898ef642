import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/domain/dataset';
import { LANGUAGES, type Language } from '@/domain/localized';
import type { Observation, Scope } from '@/domain/observation';
import { keysOfMark } from '@/graphics/glyph/keyNames';
import { figureCitations } from '@/narrative/citation/figureCitation';
import { periodWords } from '@/wording/language/periods';
import '../../bothLanguages';
import { datasetOf } from '../../fixtures';
import { goldenDataset } from '../../goldenData';
import { anyObservation } from '../../query/arbitraries';

const SEEN = {
  edition: { version: '1.2.3', date: '2026-11-28' },
  address: 'https://a.example/',
  day: '2027-01-02',
};
/** Every feature that a mark can show of its own figure. */
const AXIS = { value: 'up', spanPx: 16, scopeMatters: true } as const;

type Said = readonly [zh: RegExp, en: RegExp];

const SAID: Readonly<Record<string, Said>> = {
  actual: [/（实际值）/, /\(actual\)/],
  target: [/（目标值）.*是目标值，不是结果/s, /\(target\).*A target, not a result/s],
  plan: [/（计划值）.*是计划值，不是结果/s, /\(plan\).*A plan, not a result/s],
  part: [/只是 \d{4} 年.*的数，不是全年/, /part of a year only/i],
  span: [/的合计，不是一年/, /a total of several years/i],
  atLeast: [/界限：不低于此数/, /: at least .*bound: not less than/is],
  moreThan: [/界限：多于此数/, /: more than .*bound: more than/is],
  atMost: [/界限：不高于此数/, /: at most .*bound: not more than/is],
  nearly: [/界限：接近此数/, /: nearly .*bound: nearly/is],
  about: [/界限：大约此数/, /: about .*bound: about/is],
  unspecified: [/（范围未说明）.*没有说明范围/s, /\(scope not stated\).*does not state the scope/is],
  inferred: [/年份系按文件年份推断/, /year inferred from/i],
  doubtful: [/存疑（/, /doubtful \(/i],
};

const SCOPES: Readonly<Partial<Record<Scope, Said>>> = {
  central_urban: [/（中心城区）.*只含中心城区/s, /\(central urban\).*central urban area only/is],
  municipal: [/（市直）.*只含市直/s, /\(city-run\).*city-run only/is],
  county: [/（按县区）.*按县/s, /\(by county\).*scope: by county/is],
  institution: [/（一个单位）.*只含一所/s, /\(one institution\).*one institution only/is],
};

const saidOf = (name: string, { scope }: Observation): Said | undefined =>
  name === 'narrower' ? SCOPES[scope] : SAID[name];

/** What a mark shows and a reference leaves unsaid, by style. */
function unsaid(dataset: Dataset, figure: Observation, language: Language): readonly string[] {
  const found = figureCitations(dataset, figure, SEEN, language);
  const shown = keysOfMark(figure, AXIS);
  const period = periodWords(figure.period, language);
  return found.flatMap(({ name, text }) => {
    const plain = text.replaceAll('\\', '');
    const missing = shown.filter((key) => !saidOf(key, figure)?.[language === 'zh' ? 0 : 1].test(plain));
    const dated = plain.includes(figure.periodBasis === 'inferred' ? `[${period}]` : period);
    return [...missing, ...(dated ? [] : ['period'])].map((key) => `${figure.id} ${name} ${key}`);
  });
}

describe.each(LANGUAGES)('whatever the mark of a figure shows, its reference says (%s)', (language) => {
  it('for every figure of the golden data, in three styles', () => {
    expect(goldenDataset.observations.length).toBeGreaterThan(1000);
    const styles = new Set(
      goldenDataset.observations.map((one) => figureCitations(goldenDataset, one, SEEN, language).length),
    );
    expect([...styles]).toEqual([3]);
    expect(goldenDataset.observations.flatMap((one) => unsaid(goldenDataset, one, language))).toEqual([]);
  });

  it('for any figure, and nothing that the mark does not show', () => {
    fc.assert(
      fc.property(anyObservation, (figure) => {
        const dataset = datasetOf([figure]);
        expect(unsaid(dataset, figure, language)).toEqual([]);
        const shown: readonly string[] = keysOfMark(figure, AXIS);
        const at = language === 'zh' ? 0 : 1;
        const tooMuch = figureCitations(dataset, figure, SEEN, language).flatMap(({ text }) => [
          ...Object.keys(SAID).filter((name) => !shown.includes(name) && SAID[name]?.[at].test(text)),
          ...Object.entries(SCOPES).filter(([scope, said]) => scope !== figure.scope && said[at].test(text)),
        ]);
        expect(tooMuch).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

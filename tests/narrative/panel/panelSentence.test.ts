import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '@/domain/localized';
import { NATURES } from '@/domain/observation';
import { panelFigure } from '@/graphics/dots/panelFigure';
import { panelClauses } from '@/narrative/panel/panelClauses';
import { panelSentence, wholeSentence } from '@/narrative/panel/panelSentence';
import { type CompareSpec, compareBoard } from '@/query/compare/compareBoard';
import { datasetOf, observation } from '../../fixtures';
import { goldenBoard, goldenPanel, panelWords } from '../../graphics/dots/boards';

const OWN = { withFamily: false };
const brief = (id: string, language: Language, change: Partial<CompareSpec> = {}) =>
  panelSentence(panelWords(goldenPanel(id, change), language)).brief;
const whole = (id: string, language: Language, change: Partial<CompareSpec> = {}) =>
  panelWords(goldenPanel(id, change), language).sentence;

describe.each(LANGUAGES)('the short sentence of a panel, in %s', (language) => {
  const cases = [
    goldenBoard(),
    goldenBoard(OWN),
    goldenBoard({ latestOnly: true }),
    goldenBoard({ natures: ['actual'] }),
  ]
    .flat()
    .filter(({ shared }) => shared)
    .map((panel) => ({ panel, figure: panelWords(panel, language) }));

  it('says everything that is not the same thing, and every number that no source prints', () => {
    const grave = cases.flatMap(({ panel, figure }) =>
      panelClauses(figure.comparability, panel, figure.text)
        .filter(({ gravity, dimension }) => gravity === 'different' || dimension === 'origin')
        .map(({ words }) => ({ words, said: panelSentence(figure).brief })),
    );
    expect(grave.length).toBeGreaterThan(20);
    expect(grave.filter(({ words, said }) => !said.toLowerCase().includes(words.toLowerCase()))).toEqual([]);
  });

  it('leaves something out only where more can be shown', () => {
    for (const { figure } of cases) {
      const { brief: said, left } = panelSentence(figure);
      expect(left === 0, figure.title).toBe(said === figure.sentence);
    }
  });

  it('never says that figures compare directly next to the years that they lack', () => {
    for (const { figure, panel } of cases)
      if (panel.alike.length > 0)
        expect(figure.sentence).not.toMatch(/各地年份不同|years differ from place/i);
  });

  it('counts no figure as alike that must be read with care', () => {
    for (const { panel, figure } of cases)
      for (const one of panel.alike.flatMap(({ figures }) => figures))
        expect(
          figure.comparability.differences
            .get(one.id)
            ?.filter(({ gravity, dimension }) => gravity === 'care' && dimension !== 'year'),
        ).toEqual([]);
  });
});

describe('the sentence of a panel', () => {
  it('keeps the targets beside what can be compared directly', () => {
    expect(brief('preschool-gross-enrolment-ratio', 'en', OWN)).toBe(
      'Nanchang and Ganzhou have figures of one definition for 2015, and they can be compared directly; Nanchang 2020 and Ganzhou 2018 each have a target.',
    );
    expect(brief('senior-secondary-gross-enrolment-ratio', 'en', OWN)).toContain('each have a target');
  });

  it('keeps that near definitions are not to be subtracted or ranked', () => {
    const places = brief('new-public-kindergarten-places', 'zh');
    for (const words of ['多年合计', '只含中心城区', '不要相减或排名']) expect(places).toContain(words);
    const teachers = brief('special-post-teachers-recruited', 'en');
    expect(teachers).toContain('do not subtract or rank them');
  });

  it('says which numbers a compiler added up or adjusted', () => {
    expect(brief('special-post-teachers-recruited', 'zh', OWN)).toContain('由汇编者逐条合计');
    expect(brief('teachers-recruited-unified-exam', 'en', OWN)).toContain('the compiler added them up');
    expect(brief('resident-population', 'zh', OWN)).toBe(
      '四市 2020 年口径相同，可直接比较；南昌、赣州 2010 年的数由汇编者按另一年的行政区划调整过。',
    );
  });

  it('says which city has no figure of which year, and nothing of years that every city has', () => {
    expect(whole('university-educated-per-100k', 'zh', OWN)).toContain('所收文件没有江门 2010 年的数');
    expect(whole('university-educated-per-100k', 'en', OWN)).toContain('no figure of Jiangmen for 2010');
    expect(whole('schools-students-general', 'zh', OWN)).toBe('原文都没有说明范围。');
    expect(whole('aid-amount', 'zh', OWN)).toContain('各地年份不同');
  });

  it.each(['2019', '2020'])(
    'names three of four cities whose figures are alike, the fourth being of %s',
    (time) => {
      const codes = ['360100', '360700', '361000', '440700'];
      const dataset = datasetOf(
        codes.map((placeCode, at) => observation({ placeCode, ...(at === 3 ? { time } : {}) })),
      );
      const spec = { stageId: '', natures: NATURES, withFamily: false, latestOnly: false, placeCodes: codes };
      const [panel] = compareBoard(dataset, spec);
      if (!panel) throw new Error('No panel');
      const [zh, en] = LANGUAGES.map((language) =>
        wholeSentence(panel, panelFigure(dataset, panel, language)),
      );
      const all = time === '2020';
      expect(zh).toContain(all ? '四市 2020 年口径相同' : '南昌、赣州、抚州 2020 年口径相同');
      expect(en?.includes('All four cities')).toBe(all);
      expect(en?.includes('Nanchang, Ganzhou and Fuzhou have')).toBe(!all);
    },
  );

  it('agrees in number', () => {
    const english = goldenBoard().map((panel) => panelWords(panel, 'en').sentence);
    for (const words of english) expect(words).not.toMatch(/\d{4} and \d{4} (has|is)\b/);
  });
});

import type { PanelCatalogue, PanelColumn } from '@/domain/panel';
import { panelRank } from '@/query/panel/panelRank';
import { useWording } from '@/view/ViewContext';
import { PANEL_WORDS } from '@/wording/panel/panelWords';

interface RankLineProps {
  readonly catalogue: PanelCatalogue;
  readonly column: PanelColumn;
  readonly code: string;
  readonly year: number;
}

/** The rank of a city in a year, in the country and in its province, from the highest. */
export function RankLine({ catalogue, column, code, year }: RankLineProps) {
  const { language, terms } = useWording();
  const words = PANEL_WORDS[language];
  const provinceCode = catalogue.cities.find((one) => one.code === code)?.provinceCode ?? '';
  const province = catalogue.provinces.get(provinceCode)?.[language] ?? '';
  const ranks = (['country', 'province'] as const).flatMap((within) => {
    const rank = panelRank(catalogue, column, code, year, within, 'highest');
    if (rank.kind === 'none') return [];
    return [words.rank(within === 'country' ? '' : province, { ...rank, level: rank.level.length })];
  });
  return <p>{[...ranks, words.from.highest].join(terms.semicolon)}</p>;
}

import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { chartText } from '@/narrative/chartText';
import { type ComparePanel, figuresOfRows } from '@/query/compare/comparePanel';
import { type KeyEntry, keyEntries } from '../markKey';
import { dotFrame, drawsBars } from './dotFrame';
import { dotItems } from './dotItems';
import { panelFigure } from './panelFigure';
import { panelReferences } from './panelReferences';

/** Said elsewhere on the page: by the switches that show or hide them. */
const SWITCHED: readonly KeyEntry['name'][] = ['actual', 'target', 'plan', 'related', 'benchmark'];
/** Marks of trends. */
const OF_TRENDS: readonly KeyEntry['name'][] = ['span', 'standard'];
const WIDTH = 359;

/** The entries of the key of a whole board: the marks that some panel uses and no switch shows. */
export function boardKey(
  dataset: Dataset,
  panels: readonly ComparePanel[],
  language: Language,
): readonly KeyEntry[] {
  const drawn = panels.filter(({ shared }) => shared);
  const [first] = drawn;
  if (!first) return [];
  const observations = drawn.flatMap(({ rows }) => figuresOfRows(rows));
  const figure = { ...panelFigure(dataset, first, language), observations };
  const standards = standardEntries(dataset, drawn, language);
  const entries = keyEntries(figure, 'comparison')
    .filter(({ name }) => !SWITCHED.includes(name) && !OF_TRENDS.includes(name))
    .map((entry): KeyEntry => ({ ...entry, axis: { ...entry.axis, value: 'right' } }));
  const onTarget = drawn.find((panel) => hasResultOnTarget(dataset, panel, language));
  const [sample] = onTarget ? figuresOfRows(onTarget.rows) : [];
  if (!sample) return [...entries, ...standards];
  const plain = { ...sample, bound: 'exact', scope: 'whole', periodBasis: 'printed' } as const;
  const axis = { value: 'right', onTarget: true } as const;
  return [...entries, { name: 'onTarget', observation: plain, axis }, ...standards];
}

function standardEntries(
  dataset: Dataset,
  panels: readonly ComparePanel[],
  language: Language,
): readonly KeyEntry[] {
  const some = panels.some(
    (panel) => panelReferences(panel, chartText(dataset, panel.selection, language)).length > 0,
  );
  return some ? [{ name: 'standard', observation: null, axis: { value: 'right' }, link: 'standard' }] : [];
}

function hasResultOnTarget(dataset: Dataset, panel: ComparePanel, language: Language): boolean {
  if (drawsBars(panel)) return false;
  const text = chartText(dataset, panel.selection, language);
  const { xOf } = dotFrame(panel, text, { left: 46, width: WIDTH });
  return panel.rows.some(({ place, figures }) =>
    dotItems(place, figures, xOf).some(({ form }) => form === 'onTarget'),
  );
}

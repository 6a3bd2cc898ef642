import { NATURES } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { CompareBoard } from '@/features/compare/CompareBoard';
import { CompareKey } from '@/features/compare/CompareKey';
import { CompareOptions } from '@/features/compare/CompareOptions';
import { compareObservations, comparePictures } from '@/features/compare/compareSheet';
import { FocusCities } from '@/features/compare/FocusCities';
import { PANEL_FIELDS, panelBoard } from '@/features/compare/panelBoard';
import { TopicFilter } from '@/features/compare/TopicFilter';
import { WithheldPanels } from '@/features/compare/WithheldPanels';
import { ExportMenu } from '@/features/export/ExportMenu';
import { chartText } from '@/narrative/chartText';
import type { Figure } from '@/narrative/figure';
import { removalSentence } from '@/narrative/removalSentence';
import { figureTakeaway } from '@/publish/takeaway';
import { figuresOfRows } from '@/query/compare/comparePanel';
import { framedPage } from './framedPage';
import { CopyLink } from './Toolbar';

/** The indicators that two or more cities have, a panel each, with what differs said in each. */
export const CompareScreen = framedPage({
  params: PANEL_FIELDS,
  board: (dataset, view) => ({ ...panelBoard(dataset, view), cities: dataset.places.filter(isCity).length }),
  title: ({ dataset, view, board, wording: { ui, language } }) =>
    ui.compare.title(dataset.stage.get(view.stageId)?.name[language] ?? '', board.cities),
  lead: ({ dataset, view, board, wording: { ui, terms, language } }) => {
    const { panels, removals, cities } = board;
    const [first] = panels;
    if (!first) return '';
    const count = {
      cities,
      panels: panels.length,
      full: panels.filter(({ likeCount }) => likeCount === cities).length,
      partly: panels.filter(({ likeCount }) => likeCount > 1 && likeCount < cities).length,
    };
    const shown = NATURES.filter((one) => view.natures.includes(one)).map((one) => terms.nature[one]);
    if (!view.strict) return ui.compare.lead(shown, view.latestOnly, count);
    const left = panels.flatMap(({ rows }) => figuresOfRows(rows));
    const removed = removalSentence(removals, left, chartText(dataset, first.selection, language));
    const told = [ui.compare.strictLead(panels.length), removed];
    return told.filter(Boolean).join(language === 'en' ? ' ' : '');
  },
  tools: ({ dataset, board }) => (
    <>
      <FocusCities dataset={dataset} />
      <TopicFilter topics={board.topics} />
      <CopyLink />
    </>
  ),
  options: ({ dataset, board }) => (
    <CompareOptions dataset={dataset}>
      <CompareKey dataset={dataset} panels={board.panels} />
    </CompareOptions>
  ),
  blocks: ({ dataset, board }) => (
    <>
      <CompareBoard dataset={dataset} panels={board.panels} renderExport={renderExport} />
      <WithheldPanels panels={board.withheld} open={board.panels.length === 0} />
    </>
  ),
  sheet: ({ dataset, board: { panels }, wording }) =>
    panels.length === 0
      ? null
      : {
          observations: () => compareObservations(panels),
          draw: () => comparePictures(dataset, panels, wording),
        },
});

const renderExport = (figure: Figure) => (
  <ExportMenu takeaway={() => figureTakeaway(figure.text.dataset, figure)} dataset={figure.text.dataset} />
);

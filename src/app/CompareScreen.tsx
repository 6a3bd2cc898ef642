import { useCallback } from 'react';
import { NATURES } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { CompareBoard } from '@/features/compare/CompareBoard';
import { CompareKey } from '@/features/compare/CompareKey';
import { CompareOptions } from '@/features/compare/CompareOptions';
import { FocusCities } from '@/features/compare/FocusCities';
import type { PlacedFigure } from '@/features/compare/placedFigure';
import { TopicFilter } from '@/features/compare/TopicFilter';
import { useBoard } from '@/features/compare/useBoard';
import { WithheldPanels } from '@/features/compare/WithheldPanels';
import { ExportMenu } from '@/features/export/ExportMenu';
import { Tooltip } from '@/features/figure/Tooltip';
import type { Scene } from '@/graphics/scene/scene';
import { chartText } from '@/narrative/chartText';
import type { Figure } from '@/narrative/figure';
import { removalSentence } from '@/narrative/removalSentence';
import { figureTakeaway } from '@/publish/takeaway';
import { figuresOfRows } from '@/query/compare/comparePanel';
import { CopyButton } from '@/ui/CopyButton';
import { useViewFields, useWording } from '@/view/ViewContext';
import { PageFrame } from './PageFrame';
import type { ScreenProps } from './screenProps';

/** The indicators that two or more cities have, a panel each, with what differs said in each. */
export function CompareScreen({ dataset }: ScreenProps) {
  const { ui, terms, problems: faults, language } = useWording();
  const { stageId, natures, latestOnly, strict } = useViewFields(
    'stageId',
    'natures',
    'latestOnly',
    'strict',
  );
  const { panels, topics, withheld, removals } = useBoard(dataset);
  const stage = dataset.stage.get(stageId)?.name[language] ?? '';
  const cities = dataset.places.filter(isCity).length;
  const count = {
    cities,
    panels: panels.length,
    full: panels.filter(({ likeCount }) => likeCount === cities).length,
    partly: panels.filter(({ likeCount }) => likeCount > 1 && likeCount < cities).length,
  };
  const shown = NATURES.filter((nature) => natures.includes(nature)).map((nature) => terms.nature[nature]);
  const renderExport = useCallback(
    (figure: Figure) => <ExportMenu takeaway={figureTakeaway(dataset, figure)} dataset={dataset} />,
    [dataset],
  );
  const renderTooltip = useCallback(
    (placed: PlacedFigure, figure: Figure, scene: Scene) => (
      <Tooltip placed={placed} figure={figure} scene={scene} />
    ),
    [],
  );
  const [first] = panels;
  const removed =
    first === undefined
      ? ''
      : removalSentence(
          removals,
          panels.flatMap(({ rows }) => figuresOfRows(rows)),
          chartText(dataset, first.selection, language),
        );
  const told = strict
    ? [ui.compare.strictLead(panels.length), removed]
    : [ui.compare.lead(shown, latestOnly, count)];
  const lead = panels.length > 0 ? told.filter(Boolean).join(language === 'en' ? ' ' : '') : '';
  return (
    <PageFrame
      dataset={dataset}
      title={ui.compare.title(stage, cities)}
      lead={lead}
      tools={
        <>
          <FocusCities dataset={dataset} />
          <TopicFilter topics={topics} />
          <CopyButton
            label={ui.copyLink}
            done={ui.copied}
            failed={faults.copyFailed}
            text={() => window.location.href}
          />
        </>
      }
      options={
        <CompareOptions dataset={dataset}>
          <CompareKey dataset={dataset} panels={panels} />
        </CompareOptions>
      }
    >
      <CompareBoard
        dataset={dataset}
        panels={panels}
        renderExport={renderExport}
        renderTooltip={renderTooltip}
      />
      <WithheldPanels panels={withheld} open={panels.length === 0} />
    </PageFrame>
  );
}

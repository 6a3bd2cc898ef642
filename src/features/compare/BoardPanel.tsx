import { memo, type ReactNode, useId, useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { panelFigure } from '@/graphics/rows/panelFigure';
import type { Figure } from '@/narrative/figure';
import { undrawnSentence } from '@/narrative/referenceLines';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { useChangeView, useWording } from '@/view/ViewContext';
import styles from './compare.module.css';
import { PanelPicture } from './PanelPicture';
import { PanelSentence } from './PanelSentence';
import { PanelTable } from './PanelTable';

interface BoardPanelProps {
  readonly dataset: Dataset;
  readonly panel: ComparePanel;
  readonly width: number;
  readonly renderExport: (figure: Figure) => ReactNode;
}

/** One indicator with the cities side by side: title, what differs, picture or table, sentence, source. */
export const BoardPanel = memo(function BoardPanel({ dataset, panel, width, renderExport }: BoardPanelProps) {
  const { ui, language, terms } = useWording();
  const change = useChangeView();
  const title = useId();
  const figure = useMemo(() => panelFigure(dataset, panel, language), [dataset, panel, language]);
  const differs = figure.chips.filter((chip) => chip.differs && chip.dimension !== 'source');
  const { indicator, related } = panel.selection;
  const undrawn = undrawnSentence(panel.selection, figure.references, figure.text);
  const open = () =>
    change({
      screen: 'explore',
      kind: 'trend',
      indicatorId: indicator.id,
      stageId: indicator.stageId,
      topicId: '',
      withFamily: related.length > 0,
    });
  return (
    <li className={styles.panel}>
      <section aria-labelledby={title}>
        <div className={styles.head}>
          <h2 id={title} className={styles.title}>
            <button type="button" title={ui.compare.openInExplore(figure.title)} onClick={open}>
              {figure.title}
            </button>
          </h2>
          <fieldset className={styles.export} aria-label={ui.compare.exportOf(figure.title)}>
            {renderExport(figure)}
          </fieldset>
        </div>
        <p className={styles.unit}>
          <span>{figure.subtitle}</span>
          {differs.length > 0 && (
            <span className={styles.differs}>
              <b aria-hidden="true">≠</b>
              <span className="visually-hidden">
                {ui.compare.differs}
                {terms.colon}
              </span>
              {differs.map((chip) => (
                <span key={chip.dimension} title={chip.values}>
                  {chip.label}
                </span>
              ))}
            </span>
          )}
        </p>
        {panel.shared ? (
          <PanelPicture figure={figure} width={width} />
        ) : (
          <PanelTable figure={figure} panel={panel} />
        )}
        <PanelSentence figure={figure} />
        {undrawn && <p className={styles.source}>{undrawn}</p>}
        <p className={styles.source}>
          {ui.sources}
          {terms.colon}
          {figure.source}
        </p>
      </section>
    </li>
  );
});

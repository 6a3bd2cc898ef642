import { useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { chartCitations } from '@/narrative/citation/chartCitation';
import { type ChartsTogether, citedCharts, citedCities, citedFigure } from '@/narrative/citation/citedChart';
import { figureCitations } from '@/narrative/citation/figureCitation';
import type { Citation, Seen } from '@/narrative/citation/reference';
import type { CitiesText } from '@/narrative/cities/citiesText';
import type { Figure } from '@/narrative/figure';
import { Dialog } from '@/ui/layers/Dialog';
import { copiedAddress } from '@/view/copiedAddress';
import { PinBox } from '@/view/pin/PinBox';
import { pinned } from '@/view/pin/pin';
import { useView, useWording } from '@/view/ViewContext';
import { viewOfFigure } from '@/view/viewOfFigure';
import { CITATION_WORDS } from '@/wording/figure/citationWords';
import type { Wording } from '@/wording/wording';
import { CitationList } from './CitationList';

/** What is cited: a published figure; or the picture of the view, of an indicator, of all cities, or several. */
export type CiteSubject =
  | { readonly kind: 'figure'; readonly observation: Observation }
  | { readonly kind: 'chart'; readonly figure: Figure }
  | { readonly kind: 'cities'; readonly text: CitiesText }
  | { readonly kind: 'charts'; readonly charts: ChartsTogether };

interface CiteDialogProps {
  readonly dataset: Dataset;
  readonly subject: () => CiteSubject;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** References to a figure or a picture in each style, with a link to the view that shows it. */
export function CiteDialog({ dataset, subject, opened, onClose }: CiteDialogProps) {
  const view = useView();
  const wording = useWording();
  const [pinning, setPinning] = useState(true);
  if (!opened) return null;
  const cited = subject();
  const shown = cited.kind === 'figure' ? viewOfFigure(view, cited.observation) : view;
  const seen = {
    edition: dataset.edition,
    address: copiedAddress(
      { ...pinned(shown, dataset.edition, pinning), embed: false, present: false },
      dataset,
    ),
    day: new Date().toISOString().slice(0, 10),
  };
  const words = CITATION_WORDS[wording.language];
  return (
    <Dialog
      opened
      onClose={onClose}
      title={cited.kind === 'figure' ? words.figure : words.chart}
      closeLabel={wording.ui.close}
      width={720}
    >
      <PinBox edition={dataset.edition} checked={pinning} onChange={setPinning} />
      <CitationList citations={citationsFor(cited, dataset, seen, wording)} />
    </Dialog>
  );
}

function citationsFor(
  cited: CiteSubject,
  dataset: Dataset,
  seen: Seen,
  wording: Wording,
): readonly Citation[] {
  const { language, ui } = wording;
  switch (cited.kind) {
    case 'figure':
      return figureCitations(dataset, cited.observation, seen, language);
    case 'chart':
      return chartCitations(citedFigure(cited.figure), seen, language);
    case 'cities':
      return chartCitations(citedCities(cited.text, ui.among.source), seen, language);
    case 'charts':
      return chartCitations(citedCharts(dataset, cited.charts, wording), seen, language);
  }
}

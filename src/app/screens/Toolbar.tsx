import { useCallback } from 'react';
import type { Dataset } from '@/domain/dataset';
import { EmbedButton } from '@/features/embed/EmbedButton';
import { ExportMenu } from '@/features/export/ExportMenu';
import { PresentButton } from '@/features/present/PresentButton';
import type { Figure } from '@/narrative/figure';
import { CiteButton } from '@/picture/cite/CiteButton';
import type { CitiesTaken } from '@/publish/citiesFile';
import { citiesTakeaway } from '@/publish/citiesTakeaway';
import { figureTakeaway } from '@/publish/takeaway';
import { useWording } from '@/view/ViewContext';
import { CopyLink } from './CopyLink';

interface ToolbarProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
}

/** What can be taken away: a link, an embed, files. */
export function Toolbar({ dataset, figure }: ToolbarProps) {
  const takeaway = useCallback(() => figureTakeaway(dataset, figure), [dataset, figure]);
  return (
    <>
      <PresentButton />
      <CopyLink dataset={dataset} />
      <CiteButton dataset={dataset} subject={() => ({ kind: 'chart', figure })} />
      <EmbedButton dataset={dataset} words={({ figureEmbed }) => figureEmbed(figure)} />
      <ExportMenu takeaway={takeaway} dataset={dataset} />
    </>
  );
}

interface CitiesToolsProps {
  readonly dataset: Dataset;
  readonly taken: CitiesTaken;
}

/** The same of a picture of all cities. */
export function CitiesTools({ dataset, taken }: CitiesToolsProps) {
  const wording = useWording();
  const { ui, terms } = wording;
  const takeaway = useCallback(() => citiesTakeaway(taken.file(), wording), [taken, wording]);
  return (
    <>
      <CiteButton dataset={dataset} subject={() => ({ kind: 'cities', text: taken.text })} />
      <EmbedButton
        dataset={dataset}
        words={({ citiesEmbed }) => citiesEmbed(taken.text, ui.among.source, terms.space)}
      />
      <ExportMenu takeaway={takeaway} dataset={dataset} />
    </>
  );
}

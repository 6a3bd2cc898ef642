import { useCallback, useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { ExportMenu } from '@/features/export/ExportMenu';
import { PresentButton } from '@/features/present/PresentButton';
import type { Figure } from '@/narrative/figure';
import type { CitiesTaken } from '@/publish/citiesFile';
import { citiesTakeaway } from '@/publish/citiesTakeaway';
import { figureTakeaway } from '@/publish/takeaway';
import { useWording } from '@/view/ViewContext';
import { ShareMenu } from '../share/ShareMenu';

interface ToolbarProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
}

/** What can be done with the picture: shown to a room, handed out, saved. */
export function Toolbar({ dataset, figure }: ToolbarProps) {
  const takeaway = useCallback(() => figureTakeaway(dataset, figure), [dataset, figure]);
  return (
    <>
      <PresentButton />
      <ShareMenu
        dataset={dataset}
        cited={() => ({ kind: 'chart', figure })}
        embedded={({ figureEmbed }) => figureEmbed(figure)}
      />
      <ExportMenu takeaway={takeaway} dataset={dataset} />
    </>
  );
}

interface CitiesToolsProps {
  readonly dataset: Dataset;
  /** Null: there is no picture yet, and the link alone can be had. */
  readonly taken: CitiesTaken | null;
}

/** The same of a picture of all cities. */
export function CitiesTools({ dataset, taken }: CitiesToolsProps) {
  const wording = useWording();
  const { ui } = wording;
  const takeaway = useMemo(() => taken && (() => citiesTakeaway(taken.file(), wording)), [taken, wording]);
  return (
    <>
      <ShareMenu
        dataset={dataset}
        cited={taken && (() => ({ kind: 'cities', text: taken.text }))}
        embedded={taken && (({ citiesEmbed }) => citiesEmbed(taken.text, ui.among.source))}
      />
      {takeaway && <ExportMenu takeaway={takeaway} dataset={dataset} />}
    </>
  );
}

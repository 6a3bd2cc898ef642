import { type ExportWords, exportWordsEn, exportWordsZh } from './controls/exportWords';
import { type FilterWords, filterWordsEn, filterWordsZh } from './controls/filterWords';
import { type FinderWords, finderWordsEn, finderWordsZh } from './controls/finderWords';
import { type ShellWords, shellWordsEn, shellWordsZh } from './controls/shellWords';
import {
  type ComparabilityWords,
  comparabilityWordsEn,
  comparabilityWordsZh,
} from './figure/comparabilityWords';
import { type FigureWords, figureWordsEn, figureWordsZh } from './figure/figureWords';
import { type MeasureWords, measureWordsEn, measureWordsZh } from './figure/measureWords';
import { type ObservationWords, observationWordsEn, observationWordsZh } from './figure/observationWords';
import { type CompareWords, compareWordsEn, compareWordsZh } from './pages/compareWords';
import { type CoverageWords, coverageWordsEn, coverageWordsZh } from './pages/coverageWords';
import { type DataWords, dataWordsEn, dataWordsZh } from './pages/dataWords';
import { type MultiplesWords, multiplesWordsEn, multiplesWordsZh } from './pages/multiplesWords';
import { type OverviewWords, overviewWordsEn, overviewWordsZh } from './pages/overviewWords';
import { type SourcesWords, sourcesWordsEn, sourcesWordsZh } from './pages/sourcesWords';
import { type TargetsWords, targetsWordsEn, targetsWordsZh } from './pages/targetsWords';
import { type AmongWords, amongWordsEn, amongWordsZh } from './panel/amongWords';

/** Words of the controls, headings and states, topic by topic; the words of a page under its name. */
export type Interface = ShellWords &
  FilterWords &
  FigureWords &
  ObservationWords &
  ExportWords & {
    readonly overview: OverviewWords;
    readonly compare: CompareWords;
    readonly multiples: MultiplesWords;
    readonly targets: TargetsWords;
    readonly coverage: CoverageWords;
    readonly data: DataWords;
    readonly sourcePages: SourcesWords;
    readonly finder: FinderWords;
    readonly measure: MeasureWords;
    readonly comparability: ComparabilityWords;
    readonly among: AmongWords;
  };

export const interfaceZh: Interface = {
  ...shellWordsZh,
  ...filterWordsZh,
  ...figureWordsZh,
  ...observationWordsZh,
  ...exportWordsZh,
  overview: overviewWordsZh,
  compare: compareWordsZh,
  multiples: multiplesWordsZh,
  targets: targetsWordsZh,
  coverage: coverageWordsZh,
  data: dataWordsZh,
  sourcePages: sourcesWordsZh,
  finder: finderWordsZh,
  measure: measureWordsZh,
  comparability: comparabilityWordsZh,
  among: amongWordsZh,
};

export const interfaceEn: Interface = {
  ...shellWordsEn,
  ...filterWordsEn,
  ...figureWordsEn,
  ...observationWordsEn,
  ...exportWordsEn,
  overview: overviewWordsEn,
  compare: compareWordsEn,
  multiples: multiplesWordsEn,
  targets: targetsWordsEn,
  coverage: coverageWordsEn,
  data: dataWordsEn,
  sourcePages: sourcesWordsEn,
  finder: finderWordsEn,
  measure: measureWordsEn,
  comparability: comparabilityWordsEn,
  among: amongWordsEn,
};

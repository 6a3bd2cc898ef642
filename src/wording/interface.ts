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
import { type FindingWords, findingWordsEn, findingWordsZh } from './figure/findingWords';
import { type MeasureWords, measureWordsEn, measureWordsZh } from './figure/measureWords';
import { type ObservationWords, observationWordsEn, observationWordsZh } from './figure/observationWords';
import { type CityWords, cityWordsEn, cityWordsZh } from './pages/cityWords';
import { type CoverageWords, coverageWordsEn, coverageWordsZh } from './pages/coverageWords';
import { type DataWords, dataWordsEn, dataWordsZh } from './pages/dataWords';
import { type HomeWords, homeWordsEn, homeWordsZh } from './pages/homeWords';
import { type IndicatorWords, indicatorWordsEn, indicatorWordsZh } from './pages/indicatorWords';
import { type MultiplesWords, multiplesWordsEn, multiplesWordsZh } from './pages/multiplesWords';
import { type PresentWords, presentWordsEn, presentWordsZh } from './pages/presentWords';
import { type SourcesWords, sourcesWordsEn, sourcesWordsZh } from './pages/sourcesWords';
import { type TargetsWords, targetsWordsEn, targetsWordsZh } from './pages/targetsWords';
import { type AmongWords, amongWordsEn, amongWordsZh } from './panel/amongWords';

/** Words of the controls, headings and states, topic by topic; the words of a page under its name. */
export type Interface = ShellWords &
  FilterWords &
  FigureWords &
  ObservationWords &
  ExportWords & {
    readonly home: HomeWords;
    readonly indicatorPage: IndicatorWords;
    readonly city: CityWords;
    readonly multiples: MultiplesWords;
    readonly targets: TargetsWords;
    readonly present: PresentWords;
    readonly coverage: CoverageWords;
    readonly data: DataWords;
    readonly sourcePages: SourcesWords;
    readonly finder: FinderWords;
    readonly finding: FindingWords;
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
  home: homeWordsZh,
  indicatorPage: indicatorWordsZh,
  city: cityWordsZh,
  multiples: multiplesWordsZh,
  targets: targetsWordsZh,
  present: presentWordsZh,
  coverage: coverageWordsZh,
  data: dataWordsZh,
  sourcePages: sourcesWordsZh,
  finder: finderWordsZh,
  finding: findingWordsZh,
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
  home: homeWordsEn,
  indicatorPage: indicatorWordsEn,
  city: cityWordsEn,
  multiples: multiplesWordsEn,
  targets: targetsWordsEn,
  present: presentWordsEn,
  coverage: coverageWordsEn,
  data: dataWordsEn,
  sourcePages: sourcesWordsEn,
  finder: finderWordsEn,
  finding: findingWordsEn,
  measure: measureWordsEn,
  comparability: comparabilityWordsEn,
  among: amongWordsEn,
};

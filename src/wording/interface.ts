import { type AmongWords, amongWordsEn, amongWordsZh } from './amongWords';
import { type ComparabilityWords, comparabilityWordsEn, comparabilityWordsZh } from './comparabilityWords';
import { type CompareWords, compareWordsEn, compareWordsZh } from './compareWords';
import { type CoverageWords, coverageWordsEn, coverageWordsZh } from './coverageWords';
import { type ExportWords, exportWordsEn, exportWordsZh } from './exportWords';
import { type FigureWords, figureWordsEn, figureWordsZh } from './figureWords';
import { type FilterWords, filterWordsEn, filterWordsZh } from './filterWords';
import { type FinderWords, finderWordsEn, finderWordsZh } from './finderWords';
import { type MeasureWords, measureWordsEn, measureWordsZh } from './measureWords';
import { type MultiplesWords, multiplesWordsEn, multiplesWordsZh } from './multiplesWords';
import { type ObservationWords, observationWordsEn, observationWordsZh } from './observationWords';
import { type OverviewWords, overviewWordsEn, overviewWordsZh } from './overviewWords';
import { type ShellWords, shellWordsEn, shellWordsZh } from './shellWords';
import { type SourcesWords, sourcesWordsEn, sourcesWordsZh } from './sourcesWords';
import { type TargetsWords, targetsWordsEn, targetsWordsZh } from './targetsWords';

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
  sourcePages: sourcesWordsEn,
  finder: finderWordsEn,
  measure: measureWordsEn,
  comparability: comparabilityWordsEn,
  among: amongWordsEn,
};

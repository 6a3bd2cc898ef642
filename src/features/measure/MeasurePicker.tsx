import { memo, useEffect } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { Unit } from '@/domain/unit';
import { refusalText } from '@/narrative/refusalText';
import { measureName } from '@/query/derive/derivedIndicator';
import { baseYearsOf, inputsOfMeasures, type MeasureOption, measuresOf } from '@/query/derive/measuresOf';
import { type Measure, measureCode, PLAIN, parseMeasure } from '@/query/measure';
import { SelectBox } from '@/ui/SelectBox';
import { useChangeView, useViewFields, useViewState, useWording } from '@/view/ViewContext';
import type { MeasureWords } from '@/wording/measureWords';
import { MeasureSelect } from './MeasureSelect';
import styles from './measure.module.css';

interface MeasurePickerProps {
  readonly dataset: Dataset;
  /** The published indicator, whatever is derived from it. */
  readonly indicatorId: string;
}

const INDEX = 'index';

/** Milliseconds after which figures that only the choice of a measure needs are fetched. */
const AFTER_THE_PICTURE = 400;

/** What is drawn of the indicator: its published figures or a measure of them, with the base year of an index. */
export const MeasurePicker = memo(function MeasurePicker({ dataset, indicatorId }: MeasurePickerProps) {
  const { measure } = useViewFields('measure');
  const change = useChangeView();
  const { ui, language } = useWording();
  const words = ui.measure;
  const indicator = dataset.indicator.get(indicatorId);
  const unit = indicator && dataset.unit.get(indicator.unitId);
  const load = useViewState((state) => state.load);
  useEffect(() => {
    if (!indicator) return;
    const indicatorIds = inputsOfMeasures(dataset, indicator);
    const timer = setTimeout(() => void load({ indicatorIds, sources: false }), AFTER_THE_PICTURE);
    return () => clearTimeout(timer);
  }, [dataset, indicator, load]);
  if (!indicator || !unit) return null;
  const options = measuresOf(dataset, indicator);
  const groups = groupsOf(dataset, unit, options, words, language);
  const years = measure.kind === 'index' ? baseYearsOf(dataset, indicator).years : [];
  const choose = (code: string) => {
    const index = options.find((option) => option.measure.kind === 'index')?.measure;
    const next = code === INDEX ? index : parseMeasure(code);
    change({ measure: next ?? PLAIN, observationId: '' });
  };
  return (
    <div className={styles.picker}>
      <MeasureSelect
        label={words.title}
        value={optionCode(measure)}
        plain={{ value: measureCode(PLAIN), label: words.plain }}
        groups={groups}
        onChange={choose}
      />
      {measure.kind === 'index' && (
        <SelectBox
          className={styles.select}
          label={words.baseYear}
          value={String(measure.baseYear)}
          options={years.map((year) => ({ value: String(year), label: words.baseYearOption(year) }))}
          onChange={(year) =>
            change({ measure: { kind: 'index', baseYear: Number(year) }, observationId: '' })
          }
        />
      )}
    </div>
  );
});

/** One option stands for the index of every base year. */
const optionCode = (measure: Measure): string => (measure.kind === 'index' ? INDEX : measureCode(measure));

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const GROUPS: readonly (readonly [keyof MeasureWords['groups'], readonly Measure['kind'][]])[] = [
  ['time', ['change', 'index']],
  ['people', ['share', 'per']],
  ['levels', ['gap']],
  ['ratio', ['ratio']],
];

function groupsOf(
  dataset: Dataset,
  unit: Unit,
  options: readonly MeasureOption[],
  words: MeasureWords,
  language: Language,
) {
  const nameOf = (measure: Measure): string => {
    if (measure.kind === 'index') return capitalised(words.indexOption);
    if (measure.kind !== 'ratio') return capitalised(measureName(measure, unit, words));
    return words.ratioOption(
      dataset.indicator.get(measure.indicatorId)?.name[language] ?? measure.indicatorId,
    );
  };
  return GROUPS.map(([group, kinds]) => ({
    label: words.groups[group],
    options: options
      .filter(({ measure }) => kinds.includes(measure.kind))
      .map(({ measure, refusal }) => ({
        value: optionCode(measure),
        label: refusal
          ? words.refusedOption(nameOf(measure), refusalText(refusal, { ui: { measure: words } }))
          : nameOf(measure),
        disabled: refusal !== null,
      })),
  })).filter((group) => group.options.length > 0);
}

import { memo, useEffect } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { Unit } from '@/domain/unit';
import { refusalText } from '@/narrative/refusalText';
import { type Measure, measureCode, PLAIN } from '@/query/catalogue/measure';
import { measureName } from '@/query/derive/derivedIndicator';
import { measureById } from '@/query/derive/measures';
import { inputsOfMeasures, type MeasureOption, measuresOf } from '@/query/derive/measuresOf';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { SelectBox } from '@/ui/SelectBox';
import { useChangeView, useViewFields, useViewState, useWording } from '@/view/ViewContext';
import type { MeasureWords } from '@/wording/figure/measureWords';
import { capitalised } from '@/wording/language/english';
import { MeasureSelect } from './MeasureSelect';
import styles from './measure.module.css';

interface MeasurePickerProps {
  readonly dataset: Dataset;
  /** The published indicator, whatever is derived from it. */
  readonly indicatorId: string;
}

/** Milliseconds after which figures that only the choice of a measure needs are fetched. */
const AFTER_THE_PICTURE = 400;

/** What is drawn of the indicator: its published figures, an index, per head at a click; any other measure in a list. */
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
  const choices = measureById(measure.id)?.choices?.(dataset, indicator) ?? [];
  const texts = measure.id === 'plain' ? undefined : words.texts[measure.id].choices;
  const choose = (code: string) =>
    change({
      measure: options.find((option) => optionCode(option.measure) === code)?.measure ?? PLAIN,
      observationId: '',
    });
  const near = options.filter(({ measure: { id }, refusal }) => refusal === null && AT_A_CLICK.has(id));
  const units = [
    { value: measureCode(PLAIN), label: unit.id === 'person' ? words.persons : words.plainUnit[unit.kind] },
    ...near.map(({ measure: one }) => {
      const own = one.id === measure.id ? measure : one;
      return { value: optionCode(one), label: capitalised(unitName(own, unit, words)) };
    }),
  ];
  const code = optionCode(measure);
  return (
    <div className={styles.picker}>
      {units.length > 1 && (
        <SegmentedChoice legend={words.title} quiet value={code} options={units} onChange={choose} />
      )}
      <MeasureSelect
        label={words.title}
        value={units.some(({ value }) => value === code) ? '' : code}
        plain={{ value: '', label: words.more }}
        groups={groups}
        onChange={choose}
      />
      {texts && (
        <SelectBox
          className={styles.select}
          label={texts.title}
          value={measure.argument}
          options={choices.map((value) => ({ value, label: texts.option(value) }))}
          onChange={(argument) => change({ measure: { ...measure, argument }, observationId: '' })}
        />
      )}
    </div>
  );
});

/** Measures that are one click away. */
const AT_A_CLICK: ReadonlySet<Measure['id']> = new Set(['index', 'per:registered']);

const unitName = (measure: Measure, unit: Unit, words: MeasureWords): string =>
  (measure.id === 'index' && words.texts.index.choices?.option(measure.argument)) ||
  measureName(measure, unit, words);

/** One option stands for every argument that can be chosen. */
const optionCode = (measure: Measure): string =>
  measureById(measure.id)?.choices ? measure.id : measureCode(measure);

const GROUPS: readonly (keyof MeasureWords['groups'])[] = ['time', 'people', 'levels', 'ratio'];

function groupsOf(
  dataset: Dataset,
  unit: Unit,
  options: readonly MeasureOption[],
  words: MeasureWords,
  language: Language,
) {
  const nameOf = (measure: Measure): string => {
    const option = measure.id === 'plain' ? undefined : words.texts[measure.id].option;
    const over = dataset.indicator.get(measure.argument)?.name[language] ?? measure.argument;
    return capitalised(option?.(over) ?? measureName(measure, unit, words));
  };
  return GROUPS.map((group) => ({
    label: words.groups[group],
    options: options
      .filter(({ measure }) => measureById(measure.id)?.group === group)
      .map(({ measure, refusal }) => ({
        value: optionCode(measure),
        label: refusal
          ? words.refusedOption(nameOf(measure), refusalText(refusal, { ui: { measure: words } }))
          : nameOf(measure),
        disabled: refusal !== null,
      })),
  })).filter((group) => group.options.length > 0);
}

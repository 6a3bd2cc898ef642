import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { Mark } from '@/graphics/glyph/Mark';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import { chartText } from '@/narrative/chartText';
import { observationName } from '@/narrative/observationName';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './observation.module.css';

interface DerivationInputsProps {
  readonly dataset: Dataset;
  readonly observation: Observation;
}

/** What a derived figure is made of: each published figure opens its own source; a standard names its document. */
export function DerivationInputs({ dataset, observation }: DerivationInputsProps) {
  const { ui } = useWording();
  const { derivation } = observation;
  if (!derivation) return null;
  const inputs = [...new Map(derivation.inputs.map((one) => [one.id, one])).values()];
  return (
    <div className={styles.nearest}>
      <h3 className={styles.heading}>{ui.measure.inputsTitle}</h3>
      <ul>
        {inputs.map((input) => (
          <li key={input.id}>
            <InputLine dataset={dataset} input={input} />
          </li>
        ))}
      </ul>
      <StandardLine dataset={dataset} observation={observation} />
    </div>
  );
}

function InputLine({ dataset, input }: { readonly dataset: Dataset; readonly input: Observation }) {
  const { language } = useViewFields('language');
  const change = useChangeView();
  const { ui } = useWording();
  const indicator = dataset.indicator.get(input.indicatorId);
  const unit = indicator && dataset.unit.get(indicator.unitId);
  const place = dataset.place.get(input.placeCode);
  const source = dataset.source.get(input.sourceId);
  if (!indicator || !unit || !place || !source) return null;
  const text = chartText(dataset, { observations: [input], unit }, language);
  const name = observationName(input, text);
  return (
    <button
      type="button"
      className={styles.input}
      aria-label={ui.measure.inputOf(`${indicator.name[language]} ${name}`)}
      onClick={() => change({ observationId: input.id })}
    >
      <Mark
        observation={{ ...input, bound: 'exact' }}
        axis={{ value: 'up', benchmark: !isCity(place) }}
        colour={`var(--${place.colour})`}
        surface="var(--page)"
        width={20}
        height={20}
      />
      <span>
        <strong>{indicator.name[language]}</strong>
        <span>{name}</span>
        <small>{source.title[language]}</small>
      </span>
    </button>
  );
}

/** The standard that the figure is held against, whom it binds, and its document. */
function StandardLine({ dataset, observation }: DerivationInputsProps) {
  const { ui, terms, language } = useWording();
  const figure = observation.derivation?.inputs[0];
  const standard = dataset.standards.find(({ id }) => id === observation.derivation?.standardId);
  const unit = dataset.unit.get(dataset.indicator.get(figure?.indicatorId ?? '')?.unitId ?? '');
  if (!standard || !unit) return null;
  const display = displayUnit(unit, Math.abs(standard.value), language);
  const level = terms.boundSign[standard.bound] + withUnit(formatNumber(standard.value, display), display);
  const due = standard.byYear === null ? '' : ui.measure.byYear(standard.byYear);
  return (
    <p className={styles.standard}>
      <strong>
        {ui.measure.standardTitle} {language === 'zh' ? `${due} ${level}`.trim() : `${level} ${due}`.trim()}
      </strong>
      <span>{ui.measure.binds[standard.appliesTo]}</span>
      <small>{dataset.source.get(standard.sourceId)?.title[language]}</small>
    </p>
  );
}

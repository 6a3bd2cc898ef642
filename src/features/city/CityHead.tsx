import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { peopleText } from '@/narrative/city/rowWords';
import { POPULATION_KEYS } from '@/query/city/cityMeasures';
import type { CityPart } from '@/query/city/cityPage';
import { citySubject } from '@/query/city/citySubject';
import { CityFinder } from '@/ui/CityFinder';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './city.module.css';

interface CityHeadProps {
  readonly dataset: Dataset;
  readonly parts: readonly [CityPart, ...CityPart[]];
}

/** The cities to choose from, the shown one large, any other by name; beside them who lives there. */
export function CityHead({ dataset, parts }: CityHeadProps) {
  const { ui, language } = useWording();
  const shown = parts.map(({ subject }) => subject);
  const [{ code: current }] = shown as [(typeof shown)[0]];
  const own = dataset.places.filter(isCity).flatMap(({ code }) => citySubject(dataset, code) ?? []);
  const cities = own.some(({ code }) => code === current) ? own : [...own, ...shown.slice(0, 1)];
  return (
    <div className={styles.head}>
      <nav className={styles.cities} aria-label={ui.city.cities}>
        {cities.map(({ code, shortName, colour }) => (
          <ViewLink
            key={code}
            to={{ screen: 'city', cityCode: code }}
            style={{ color: `var(--${colour}t)` }}
            aria-current={code === current ? 'page' : undefined}
          >
            {shortName[language]}
          </ViewLink>
        ))}
      </nav>
      <AnyCity dataset={dataset} label={ui.city.findCity} field="cityCode" />
      {parts.map((part) => (
        <p key={part.subject.code} className={styles.people}>
          {parts.length > 1 && <b>{part.subject.shortName[language]}</b>}
          <People dataset={dataset} part={part} />
        </p>
      ))}
    </div>
  );
}

function People({ dataset, part: { subject, populations } }: { dataset: Dataset; part: CityPart }) {
  const { ui, language } = useWording();
  const words = [ui.city.residents, ui.city.registered];
  const facts = populations.flatMap((figure, at) => {
    const column = dataset.panel.columns.get(POPULATION_KEYS[at] ?? '');
    const unit = dataset.unit.get(column?.measure.unitId ?? '');
    if (!figure || !unit) return [];
    return [words[at]?.(peopleText(figure, unit, language), figure.year) ?? ''];
  });
  return [subject.province?.name[language] ?? '', ...facts]
    .filter(Boolean)
    .map((fact) => <span key={fact}>{fact}</span>);
}

interface AnyCityProps {
  readonly dataset: Dataset;
  readonly label: string;
  readonly field: 'cityCode' | 'besideCode';
}

/** Opens any prefecture-level city by its name, or sets it beside the one shown. */
export function AnyCity({ dataset, label, field }: AnyCityProps) {
  const { language } = useWording();
  const { cityCode } = useViewFields('cityCode');
  const change = useChangeView();
  const { catalogue } = dataset.panel;
  if (!catalogue) return null;
  return (
    <CityFinder
      label={label}
      placeholder={label}
      cities={catalogue.cities
        .filter(({ code }) => code !== cityCode)
        .map(({ code, shortName, provinceCode }) => ({
          code,
          name: shortName[language],
          province: catalogue.provinces.get(provinceCode)?.[language] ?? '',
        }))}
      chosen={[]}
      full=""
      removeLabel={() => ''}
      onAdd={(code) =>
        change(field === 'cityCode' ? { cityCode: code, besideCode: '' } : { besideCode: code })
      }
      onRemove={() => undefined}
    />
  );
}

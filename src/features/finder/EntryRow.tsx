import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { displayUnit, formatFull, withUnit } from '@/lib/numberFormat';
import { signOf } from '@/narrative/chartText';
import { catalogueOf, filterCatalogue } from '@/query/catalogue/catalogue';
import { citySubject } from '@/query/city/citySubject';
import type { FinderEntry, FinderPage } from '@/query/finder/finderEntry';
import { narrowedOf } from '@/query/finder/narrowed';
import { useWording } from '@/view/ViewContext';
import { periodWords } from '@/wording/language/periods';
import type { Wording } from '@/wording/wording';
import styles from './finder.module.css';
import { Marked } from './Marked';

interface EntryRowProps {
  readonly entry: FinderEntry;
  readonly words: readonly string[];
  readonly dataset: Dataset;
}

/** What an entry is called, with what answers the query in bold, and a few words on what it is. */
export function EntryRow({ entry, words, dataset }: EntryRowProps) {
  const wording = useWording();
  const { name, details } = describe(entry, dataset, wording);
  return (
    <>
      <span className={styles.name}>
        <Marked text={name} words={words} />
      </span>{' '}
      <span className={styles.detail}>
        <Marked text={details.filter(Boolean).join(wording.terms.space)} words={words} />
      </span>
    </>
  );
}

function narrowedName(
  id: string,
  dataset: Dataset,
  { ui, language }: Pick<Wording, 'ui' | 'language'>,
): Described {
  const { narrowed, narrowedDetails } = ui.finder;
  const { page, placeCode, stageId, year, besideCode } = narrowedOf(id);
  const nameOf = (code: string): string =>
    (dataset.place.get(code) ?? citySubject(dataset, code))?.shortName[language] ?? '';
  const stage = dataset.stage.get(stageId)?.name[language] ?? '';
  const place = nameOf(placeCode);
  if (page === 'targets')
    return { name: narrowed.targets(place, stage, year), details: [narrowedDetails.targets] };
  if (page === 'similar') return { name: narrowed.similar(place), details: [narrowedDetails.similar] };
  return besideCode
    ? { name: narrowed.pair(place, nameOf(besideCode), stage), details: [narrowedDetails.pair] }
    : { name: narrowed.city(place, stage), details: [narrowedDetails.city] };
}

interface Described {
  readonly name: string;
  readonly details: readonly string[];
}

function describe({ kind, id }: FinderEntry, dataset: Dataset, { ui, terms, language }: Wording): Described {
  const words = ui.finder;
  const { panel } = dataset;
  const indicatorsOf = (stageId: string, topicId: string) =>
    words.indicators(filterCatalogue(dataset, catalogueOf(dataset), stageId, topicId).length);
  const called = (
    one: { readonly name: Readonly<Record<typeof language, string>> } | undefined,
    ...details: readonly string[]
  ): Described => ({ name: one?.name[language] ?? id, details });
  switch (kind) {
    case 'narrowed':
      return narrowedName(id, dataset, { ui, language });
    case 'page':
      return { name: ui.screenNames[id as FinderPage], details: [words.pages[id as FinderPage]] };
    case 'stage':
      return called(dataset.stage.get(id), indicatorsOf(id, ''));
    case 'topic':
      return called(dataset.topic.get(id), indicatorsOf('', id));
    case 'rate':
      return called(
        panel.catalogue?.rates.find((rate) => rate.id === id),
        words.allCities,
      );
    case 'place': {
      const place = dataset.place.get(id);
      const city = panel.catalogue?.cities.find(({ code }) => code === id);
      const province = panel.catalogue?.provinces.get(city?.provinceCode ?? '')?.[language] ?? '';
      return called(place ?? city, province, words.levels[place?.level ?? 'city']);
    }
    case 'source': {
      const source = dataset.source.get(id);
      const count = words.figures(dataset.sourceHolding.get(id)?.count ?? 0);
      return source
        ? {
            name: source.title[language],
            details: [source.issuer[language], terms.grade[source.grade], count],
          }
        : called(undefined);
    }
    case 'figure': {
      const one = dataset.observation.get(id);
      const place = dataset.place.get(one?.placeCode ?? '')?.shortName[language];
      const indicator = dataset.indicator.get(one?.indicatorId ?? '');
      const unit = dataset.unit.get(indicator?.unitId ?? '');
      if (!one || !place || !indicator || !unit) return called(undefined);
      const display = displayUnit(unit, Math.abs(one.value), language);
      const value = signOf(one, terms) + withUnit(formatFull(one.value / display.factor), display);
      const period = periodWords(one.period, language);
      const facts = [
        value,
        place,
        one.periodBasis === 'inferred' ? words.inferred(period) : period,
        one.nature === 'actual' ? '' : terms.nature[one.nature],
        one.scope === 'whole' ? '' : terms.scopeShort[one.scope],
      ];
      const title = dataset.source.get(one.sourceId)?.title[language] ?? '';
      return { name: facts.filter(Boolean).join(' '), details: [indicator.name[language], title] };
    }
    case 'indicator': {
      const indicator = dataset.indicator.get(id);
      const held = dataset.holdingsOf.get(id) ?? [];
      const cities = dataset.places
        .filter(isCity)
        .filter(({ code }) => held.some((one) => one.placeCode === code));
      const codes = new Set(cities.map(({ code }) => code));
      const told = cities.length > 0 ? held.filter(({ placeCode }) => codes.has(placeCode)) : held;
      const years = [...new Set(told.flatMap((one) => one.years))].sort();
      const stage = dataset.stage.get(indicator?.stageId ?? '')?.name[language] ?? '';
      return called(
        indicator,
        stage,
        words.held(cities.length, [years[0], ...years.slice(1).slice(-1)].join('—')),
      );
    }
  }
}

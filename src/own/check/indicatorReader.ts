import type { Indicator } from '@/domain/indicator';
import type { OwnIssueCode } from '@/domain/ownIssue';
import { OWN_PREFIX } from '@/domain/ownMark';
import type { Unit, UnitKind } from '@/domain/unit';
import { rightToLeftLetter } from '@/lib/rightToLeft';
import { LONGEST_NAME } from '@/package/schema/column';
import { foldedName, plainText } from '../cells/plainText';
import type { NewIndicator, OwnMapping } from '../mapping/ownMapping';
import type { UnknownName } from '../ownReading';
import { hashedName } from './hashedId';
import type { OwnCatalogue } from './ownCatalogue';
import type { OwnNames } from './ownNames';

/** How numbers with a unit become values: a power of ten, or what is wrong. */
export interface Conversion {
  readonly power: number;
  readonly fault: OwnIssueCode | null;
  readonly expected: string;
}

/** What a name of an indicator was read as. */
export interface ReadIndicator {
  readonly name: string;
  /** Empty: none, see `fault`. */
  readonly id: string;
  readonly fault: OwnIssueCode | null;
  readonly expected: string;
  readonly isNew: boolean;
  /** Of a new one: found with its first figure. */
  unitId: string;
  stageId: string;
  kind: UnitKind | null;
  isTold: boolean;
  isUnitTold: boolean;
  count: number;
  /** Where its id and that of its stage stand among the words; -1: no figure was taken yet. */
  word: number;
  stageWord: number;
  /** By the unit as it stands in the table. */
  readonly conversions: Map<string, Conversion>;
}

/** What a row tells of an indicator besides its name. */
export interface ToldOfIndicator {
  readonly english: string;
  readonly definition: string;
  readonly definitionEnglish: string;
  readonly topic: string;
  readonly direction: string;
}

/** Reads names and ids of indicators; each name is looked up once. */
export class IndicatorReader {
  private readonly known: ReadonlyMap<string, Indicator>;
  private readonly units: ReadonlyMap<string, Unit>;
  private readonly read = new Map<string, Map<string, ReadIndicator>>();
  private readonly byId = new Map<string, ReadIndicator>();
  private readonly made = new Map<string, Indicator>();
  /** What was asked for last: tables are mostly sorted. */
  private last: { name: string; id: string; stage: string; read: ReadIndicator } | null = null;

  constructor(
    private readonly catalogue: OwnCatalogue,
    private readonly names: OwnNames,
    private readonly mapping: OwnMapping,
  ) {
    this.known = new Map(catalogue.indicators.map((one) => [one.id, one]));
    this.units = new Map(catalogue.units.map((one) => [one.id, one]));
  }

  /**
   * @param id as it stands in a cell of its own; empty: none
   * @param stage as it stands in a cell of its own, to tell indicators of one name apart; empty: none
   * @param told what else the cells of the row tell of one that is new
   */
  of(
    name: string,
    id: string,
    stage: string,
    cells: readonly string[],
    told: (cells: readonly string[]) => ToldOfIndicator,
  ): ReadIndicator {
    const { last } = this;
    if (last && last.name === name && last.id === id && last.stage === stage) return last.read;
    const read = this.find(name, id, stage, () => told(cells));
    this.last = { name, id, stage, read };
    return read;
  }

  private find(name: string, id: string, stage: string, told: () => ToldOfIndicator): ReadIndicator {
    const alike = this.read.get(name) ?? new Map<string, ReadIndicator>();
    const key = id === '' ? stage : `${id}\n${stage}`;
    const known = alike.get(key);
    if (known) return known;
    const one = this.lookUp(plainText(name), plainText(id), plainText(stage), told);
    const same = one.id === '' ? one : (this.byId.get(one.id) ?? one);
    this.byId.set(one.id, same);
    this.read.set(name, alike.set(key, same));
    return same;
  }

  /** Gives a new indicator the unit of its first figure. */
  setUnit(one: ReadIndicator, unitId: string): void {
    one.unitId = unitId;
    one.kind = this.units.get(unitId)?.kind ?? null;
    const made = this.made.get(one.id);
    if (made) this.made.set(one.id, { ...made, unitId, aggregation: isAdded(one.kind) ? 'sum' : 'none' });
  }

  get newIndicators(): readonly Indicator[] {
    return [...this.made.values()].filter(({ id }) => (this.byId.get(id)?.count ?? 0) > 0);
  }

  get unknown(): readonly UnknownName[] {
    return [...new Set([...this.read.values()].flatMap((alike) => [...alike.values()]))]
      .filter(({ fault, name }) => fault !== null && fault !== 'indicatorMissing' && name !== '')
      .map(({ name, count }) => ({ name, count, near: this.names.indicators.near(name) }));
  }

  private lookUp(name: string, id: string, stage: string, told: () => ToldOfIndicator): ReadIndicator {
    if (name === '' && id === '') return this.fault(name, 'indicatorMissing');
    if (name.length > LONGEST_NAME) return this.fault(name, 'textTooLong');
    if (rightToLeftLetter(name)) return this.fault(name, 'nameTurned');
    const { indicators } = this.mapping;
    const choice = Object.hasOwn(indicators, name || id) ? indicators[name || id] : undefined;
    const chosen = choice && 'id' in choice ? this.known.get(choice.id) : undefined;
    const exact = chosen ?? (choice ? undefined : this.known.get(id));
    if (exact) return this.sound(name, exact);
    const found = choice ? [] : this.candidates(name, stage);
    const [first] = found;
    const only = first === undefined ? undefined : this.known.get(first);
    if (found.length === 1 && only) return this.sound(name, only);
    if (found.length > 1) return this.fault(name, 'indicatorAmbiguous', this.toldNames(found));
    const isNew = choice && 'isNew' in choice ? choice.isNew : this.mapping.newIndicators;
    if (!isNew) {
      const near = this.names.indicators.near(name || id);
      return this.fault(name || id, 'indicatorUnknown', this.toldNames(near));
    }
    const also = told();
    if (also.english.length > LONGEST_NAME) return this.fault(name, 'textTooLong');
    if (rightToLeftLetter(also.english)) return this.fault(name, 'nameTurned');
    return this.make(name || id, stage, isNew, also);
  }

  /** The indicators that a name may stand for, at a stage where one is told. */
  private candidates(name: string, stage: string): readonly string[] {
    const stages = this.names.stages.find(stage);
    const found = this.names.indicators.find(name);
    const atStage = (ids: readonly string[]) =>
      ids.filter((id) => stages.includes(this.known.get(id)?.stageId ?? ''));
    const exact = found.filter((id) => {
      const one = this.known.get(id);
      return one && [one.name.zh, one.name.en, id].some((other) => foldedName(other) === foldedName(name));
    });
    if (stages.length > 0) {
      const joined = atStage(this.names.indicators.find(`${stage}${name}`));
      const ofStage = atStage(exact.length > 0 ? exact : found);
      if (ofStage.length > 0) return ofStage;
      if (joined.length > 0) return joined;
    }
    return exact.length > 0 ? exact : found;
  }

  private toldNames = (ids: readonly string[]): string =>
    ids.map((id) => this.known.get(id)?.name.zh ?? id).join('、');

  private fault = (name: string, fault: OwnIssueCode, expected = ''): ReadIndicator =>
    new IndicatorEntry(name, '', fault, expected, false, '', '', null);

  private sound(name: string, { id, unitId, stageId }: Indicator, isNew = false): ReadIndicator {
    const kind = this.units.get(unitId)?.kind ?? null;
    return new IndicatorEntry(name, id, null, '', isNew, unitId, stageId, kind);
  }

  private make(name: string, stage: string, kind: NewIndicator, told: ToldOfIndicator): ReadIndicator {
    const [ofTable] = this.names.stages.find(stage);
    const stageId = ofTable ?? (kind.stageId || 'cross-stage');
    const id = `${OWN_PREFIX}${hashedName(`${name} ${stageId}`)}`;
    const [topic] = this.names.topics.find(told.topic);
    const [direction] = this.names.direction.find(told.direction);
    const own: Indicator = {
      id,
      stageId,
      topicId: topic ?? (kind.topicId || (this.catalogue.topics[0]?.id ?? '')),
      unitId: kind.unitId,
      family: '',
      aggregation: isAdded(this.units.get(kind.unitId)?.kind ?? null) ? 'sum' : 'none',
      direction: DIRECTIONS.find((one) => one === direction) ?? kind.direction,
      name: { zh: name, en: told.english || name },
      definition: { zh: told.definition, en: told.definitionEnglish || told.definition },
      initials: 'own',
      perHead: '',
      role: '',
      olderOf: '',
      norm: false,
      synonyms: [],
    };
    if (!this.made.has(id)) this.made.set(id, own);
    return this.sound(name, own, true);
  }
}

const DIRECTIONS = ['higher', 'lower', 'none'] as const;
const isAdded = (kind: UnitKind | null): boolean => kind === 'count' || kind === 'money';

/** One form of object for all: engines slow down where there are several. */
class IndicatorEntry implements ReadIndicator {
  isTold = false;
  isUnitTold = false;
  count = 0;
  word = -1;
  stageWord = -1;
  readonly conversions = new Map<string, Conversion>();

  constructor(
    readonly name: string,
    readonly id: string,
    readonly fault: OwnIssueCode | null,
    readonly expected: string,
    readonly isNew: boolean,
    public unitId: string,
    public stageId: string,
    public kind: UnitKind | null,
  ) {}
}

import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Localized } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import type { PlaceLevel } from '@/domain/place';
import type { Unit, UnitKind } from '@/domain/unit';
import type { MeasureId } from '@/wording/figure/measureTexts';
import type { MeasureWords } from '@/wording/figure/measureWords';
import type { RefusalReason } from './refusal';
import type { ResultKind } from './significance';
import type { Outcome } from './workings';

/** A measure of one indicator: what it is worked out from, and what is written after its id. */
export interface Asked {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  /** The unit of the published figures. */
  readonly unit: Unit;
  readonly argument: string;
}

/** The unit of derived figures: what files call it, and how its numbers behave. */
export interface DerivedUnit {
  readonly code: string;
  readonly kind: UnitKind;
  /** A difference. */
  readonly signed?: boolean;
  /** Absent: as the words of the measure say. */
  readonly symbol?: Localized;
}

/** The inputs of a derived figure as they are written, and the signs between. */
export interface Terms {
  readonly figure: string;
  readonly against: string;
  readonly further: string;
  readonly number: (value: number) => string;
  readonly minus: string;
  readonly over: string;
  readonly times: string;
}

/** A measure that can be derived from published figures; `measures.ts` lists them all. */
export interface DerivedMeasure {
  /** As it stands in an address, before its argument. */
  readonly id: MeasureId;
  readonly group: keyof MeasureWords['groups'];
  /** What may be written after the id; absent: nothing. */
  readonly argument?: RegExp;
  /** The arguments that are offered for an indicator; absent: the measure is offered as it is. */
  readonly offered?: (dataset: Dataset, indicator: Indicator) => readonly string[];
  /** The arguments that one offer can be changed to. */
  readonly choices?: (dataset: Dataset, indicator: Indicator) => readonly string[];
  /** Why it makes no sense for an indicator whatever its figures; null when it may. */
  readonly against: (asked: Asked) => RefusalReason | null;
  /** Ids of the other indicators that it is worked out from. */
  readonly inputs?: (dataset: Dataset, argument: string) => readonly string[];
  readonly compute: (asked: Asked, figure: Observation) => Outcome;
  /** Why its figures, taken together, say nothing; null when they do. */
  readonly emptied?: (figures: readonly Observation[], argument: string) => RefusalReason | null;
  readonly unit: (asked: Asked) => DerivedUnit;
  /** How its rounding follows from that of its inputs. */
  readonly result: (kind: UnitKind) => ResultKind;
  /** Whether what a figure is held against is exact as it is set, whatever it is printed like. */
  readonly exactLevel?: boolean;
  /** Whether it sets figures against those of a census, whose year is told. */
  readonly census?: boolean;
  readonly working: (terms: Terms, asked: Asked) => string;
  /** The level of the place that the others are held against, which so has no figure of its own. */
  readonly yardstick?: PlaceLevel;
}

export const PERCENT: Localized = { zh: '%', en: '%' };

export const isAmount = (kind: UnitKind): boolean => kind === 'count' || kind === 'money';

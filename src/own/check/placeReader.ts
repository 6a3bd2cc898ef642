import type { OwnIssueCode } from '@/domain/ownIssue';
import { isOwnPlace } from '@/domain/ownMark';
import type { Place } from '@/domain/place';
import { rightToLeftLetter } from '@/lib/rightToLeft';
import { LONGEST_LABEL } from '@/package/schema/column';
import { plainText } from '../cells/plainText';
import type { OwnMapping } from '../mapping/ownMapping';
import type { UnknownName } from '../ownReading';
import { ownPlaceCode } from './hashedId';
import type { OwnCatalogue } from './ownCatalogue';
import type { OwnNames } from './ownNames';

/** What a name of a place was read as. */
export interface ReadPlace {
  readonly name: string;
  /** Empty: none, see `fault`. */
  readonly code: string;
  readonly fault: OwnIssueCode | null;
  readonly expected: string;
  readonly isNew: boolean;
  /** That the place is new is told once. */
  isTold: boolean;
  /** Figures that have it. */
  count: number;
  /** Where its code stands among the words; -1: no figure was taken yet. */
  word: number;
}

/** What stands before the name of a city: `江西省`. */
const PROVINCE = /^.{2,8}?(省|自治区)(?=..)/;
const CODE = /^\d{6}$/;
/** Of a city: a county or a province of the same name is another place. */
const KINDS = /(市|地区|盟)$/;

/** Reads names and codes of places; each name is looked up once. */
export class PlaceReader {
  private readonly known: ReadonlyMap<string, string>;
  private readonly read = new Map<string, Map<string, ReadPlace>>();
  private readonly made = new Map<string, Place>();
  private readonly prefectures: ReadonlySet<string>;

  constructor(
    { places, cities }: OwnCatalogue,
    private readonly names: OwnNames,
    private readonly mapping: OwnMapping,
  ) {
    this.known = new Map([
      ...cities.map(({ code, shortName }) => [code, shortName.zh] as const),
      ...places.map(({ code, shortName }) => [code, shortName.zh] as const),
    ]);
    const shipped = new Set(places.map(({ code }) => code));
    this.prefectures = new Set(cities.map(({ code }) => code).filter((code) => !shipped.has(code)));
  }

  /**
   * @param name as it stands in a cell
   * @param code as it stands in a cell of its own; empty: none
   * @param english its English name in a cell of its own; empty: none
   */
  of(name: string, code: string, english: string): ReadPlace {
    const alike = this.read.get(name) ?? new Map<string, ReadPlace>();
    const known = alike.get(code);
    if (known) return known;
    const place = this.lookUp(plainText(name), plainText(code), plainText(english));
    this.read.set(name, alike.set(code, place));
    return place;
  }

  /** Places with figures that the shipped data does not have. */
  get newPlaces(): readonly Place[] {
    return this.usedCodes.flatMap((code) => this.made.get(code) ?? []);
  }

  /** Of the places that were read, the prefecture-level cities that are only context in the shipped data. */
  get cityCodes(): readonly string[] {
    return this.usedCodes.filter((code) => this.prefectures.has(code));
  }

  /** Names that stand for nothing yet. */
  get unknown(): readonly UnknownName[] {
    return this.all
      .filter(({ fault, name }) => fault !== null && fault !== 'placeMissing' && name !== '')
      .map(({ name, count }) => ({ name, count, near: this.names.places.near(name) }));
  }

  private get usedCodes(): readonly string[] {
    const codes = this.all.filter(({ count }) => count > 0).map(({ code }) => code);
    return [...new Set(codes)];
  }

  private get all(): readonly ReadPlace[] {
    return [...this.read.values()].flatMap((alike) => [...alike.values()]);
  }

  private lookUp(name: string, code: string, english: string): ReadPlace {
    if (name === '' && code === '') return found(name, '', 'placeMissing');
    if (Math.max(name.length, english.length) > LONGEST_LABEL) return found(name, '', 'textTooLong');
    if (rightToLeftLetter(name + english)) return found(name, '', 'nameTurned');
    const { places } = this.mapping;
    const choice = Object.hasOwn(places, name || code) ? places[name || code] : undefined;
    if (choice && 'code' in choice && (this.known.has(choice.code) || isOwnPlace(choice.code)))
      return found(name, choice.code);
    if (CODE.test(code) && this.known.has(code)) return found(name, code);
    const short = name.replace(PROVINCE, '');
    const codes = [name, short, short.replace(KINDS, '')].map((one) => this.names.places.find(one));
    const named = codes.find((one) => one.length > 0) ?? [];
    const [first] = named;
    if (named.length === 1 && first !== undefined && !choice) return found(name, first);
    if (named.length > 1 && !choice) return found(name, '', 'placeAmbiguous', this.told(named));
    if (!choice && !this.mapping.newPlaces)
      return found(name || code, '', 'placeUnknown', this.told(this.names.places.near(name)));
    return found(name, this.make(name || code, code, english), null, '', true);
  }

  private told = (codes: readonly string[]): string =>
    codes.map((code) => `${this.known.get(code) ?? ''} ${code}`.trim()).join(', ');

  private make(name: string, wanted: string, english: string): string {
    const isTaken = (code: string) => this.known.has(code) || this.made.has(code);
    const before = [...this.made.values()].find((place) => place.name.zh === name);
    if (before) return before.code;
    const code = isOwnPlace(wanted) && !isTaken(wanted) ? wanted : ownPlaceCode(name, isTaken);
    const both = { zh: name, en: english || name };
    this.made.set(code, {
      code,
      parentCode: '',
      level: 'city',
      name: both,
      shortName: both,
      colour: 'other',
      order: Number(code),
    });
    return code;
  }
}

const found = (
  name: string,
  code: string,
  fault: OwnIssueCode | null = null,
  expected = '',
  isNew = false,
): ReadPlace => new PlaceEntry(name, code, fault, expected, isNew);

/** One form of object for all: engines slow down where there are several. */
class PlaceEntry implements ReadPlace {
  isTold = false;
  count = 0;
  word = -1;

  constructor(
    readonly name: string,
    readonly code: string,
    readonly fault: OwnIssueCode | null,
    readonly expected: string,
    readonly isNew: boolean,
  ) {}
}

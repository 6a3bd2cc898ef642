import { citiesEn, citiesZh } from '../language/cityCount';
import { grouped } from '../language/english';

/** The statement over a picture, at most about 32 characters in Chinese. */
export type FindingWords = typeof findingWordsZh;

/** How far something went: a number with its unit, and whether it went up. */
interface Far {
  readonly place: string;
  readonly far: string;
  readonly up: boolean;
}

const moreZh = (up: boolean) => (up ? '多' : '少');
const wentZh = (up: boolean) => (up ? '升到' : '降到');

export const findingWordsZh = {
  /** How far: it follows a word directly. */
  percent: (number: string, rough: boolean) => `${rough ? '约' : ''} ${number}%`,
  times: (number: string) => ` ${number} 倍`,
  onlyOne: (one: Far, most: Far, year: number) =>
    `只有${one.place}比 ${year} 年${moreZh(one.up)}，${most.place}${moreZh(most.up)}${most.far}`,
  allAlike: (count: number, most: Far, least: Far, year: number) =>
    `${citiesZh(count)}都比 ${year} 年${moreZh(most.up)}：${most.place}${most.far}，${least.place}${least.far}`,
  bothWays: (up: Far, down: Far, years: number) =>
    `${years} 年间${up.place}增${up.far}，${down.place}减${down.far}`,
  spans: (count: number, then: string, now: string, up: boolean, year: number) =>
    `${citiesZh(count)}由 ${year} 年的 ${then} ${wentZh(up)} ${now}`,
  highest: (year: number, place: string, value: string) => `${year} 年${place}最高，${value}`,
  most: (year: number, place: string, value: string) => `${year} 年${place}最多，${value}`,
  lowest: (place: string, value: string) => `${place}最低，${value}`,
  least: (place: string, value: string) => `${place}最少，${value}`,
  mover: (place: string, from: string, to: string, up: boolean) => `${place}由 ${from} ${wentZh(up)} ${to}`,
  alone: (place: string, from: string, fromYear: number, to: string, toYear: number, sign: number) =>
    sign === 0
      ? `${place} ${toYear} 年 ${to}，与 ${fromYear} 年相近`
      : `${place}由 ${fromYear} 年的 ${from} ${wentZh(sign > 0)} ${toYear} 年的 ${to}`,
  stated: (items: readonly string[], more: boolean) => items.join('，') + (more ? ' 等' : ''),
  figure: (place: string, year: number, nature: string, value: string) =>
    `${place} ${year} 年${nature} ${value}`,
  join: '；',
};

const wentEn = (up: boolean) => (up ? 'rose to' : 'fell to');
const isEn = (up: boolean) => (up ? 'up' : 'down');

export const findingWordsEn: FindingWords = {
  percent: (number, rough) => `${rough ? 'about ' : ''}${number}%`,
  times: (number) => `${grouped(Math.round(Number(number) * 100))}%`,
  onlyOne: (one, most, year) =>
    `Only ${one.place} is ${isEn(one.up)} since ${year}; ${most.place} is ${isEn(most.up)} ${most.far}`,
  allAlike: (count, most, least, year) =>
    `All ${citiesEn(count)} are ${isEn(most.up)} since ${year}: ${most.place} ${most.far}, ${least.place} ${least.far}`,
  bothWays: (up, down, years) =>
    `In ${years} years ${up.place} is up ${up.far}, ${down.place} down ${down.far}`,
  spans: (count, then, now, up, year) =>
    `The ${citiesEn(count)} ${wentEn(up)} ${now} from ${then} in ${year}`,
  highest: (year, place, value) => `${place} is highest in ${year}, ${value}`,
  most: (year, place, value) => `${place} has most in ${year}, ${value}`,
  lowest: (place, value) => `${place} lowest, ${value}`,
  least: (place, value) => `${place} least, ${value}`,
  mover: (place, from, to, up) => `${place} ${wentEn(up)} ${to} from ${from}`,
  alone: (place, from, fromYear, to, toYear, sign) =>
    sign === 0
      ? `${place} ${to} in ${toYear}, close to ${fromYear}`
      : `${place} ${wentEn(sign > 0)} ${to} in ${toYear} from ${from} in ${fromYear}`,
  stated: (items, more) => items.join(', ') + (more ? ' and others' : ''),
  figure: (place, year, nature, value) => `${place} ${value}${nature ? ` (${nature})` : ''} in ${year}`,
  join: '; ',
};

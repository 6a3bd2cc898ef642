import { citiesEn, citiesZh } from '../language/cityCount';
import { grouped } from '../language/english';

/** The statement over a picture, at most about 36 characters in Chinese. */
export type FindingWords = typeof findingWordsZh;

/** How far something went: a number with its unit, and whether it went up. */
interface Far {
  readonly place: string;
  readonly far: string;
  readonly up: boolean;
  /** Whether `far` says how many times as much it became, which no word goes before. */
  readonly times: boolean;
}

const moreZh = (up: boolean) => (up ? '多' : '少');
const movedZh = ({ far, times }: Far, word: string) => (times ? far : word + far);
const wentZh = (up: boolean) => (up ? '升到' : '降到');

/** A space only where a number or a sign is next to it, and none behind a bracket. */
const joinedZh = (before: string, after: string) =>
  before +
  (/）$/.test(before) || (/\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after)) ? '' : ' ') +
  after;
const amongZh = (of: number, all: boolean) => `${all ? '' : '可比的'}${citiesZh(of)}中`;

export const findingWordsZh = {
  /** How far: it follows a word directly. */
  percent: (number: string, rough: boolean) => `${rough ? '约' : ''} ${number}%`,
  times: (number: number, rough: boolean) => `${rough ? '约' : ''}增至 ${number} 倍`,
  lessThan: (number: string) => `不到 ${number}`,
  onlyOne: (one: Far, most: Far, from: number, to: number) =>
    `${from}—${to} 年只有${one.place}${moreZh(one.up)}了，${most.place}${movedZh(most, moreZh(most.up))}`,
  allAlike: (count: number, all: boolean, most: Far, least: Far, from: number, to: number) =>
    `${from}—${to} 年${all ? '' : '可比的'}${citiesZh(count)}都${moreZh(most.up)}了：${most.place}${most.far}，${least.place}${most.times ? movedZh(least, '增') : least.far}`,
  bothWays: (up: Far, down: Far, from: number, to: number) =>
    `${from}—${to} 年${up.place}${movedZh(up, '增')}，${down.place}减${down.far}`,
  level: (places: string) => `，${places}看不出增减`,
  /** Of those that went up or down in between, and whose ends roundings do not tell apart. */
  turned: (places: string, up: boolean) => `，${places}先${up ? '增后减' : '减后增'}、首尾相近`,
  cities: citiesZh,
  spans: (who: string, then: string, now: string, up: boolean, from: number, to: number) =>
    `${from}—${to} 年${joinedZh(`${who}由 ${then}`, wentZh(up))} ${now}`,
  /** `of`: among how many cities; `all`: all those compared. */
  highest: (year: number, place: string, value: string, of: number, all: boolean) =>
    `${year} 年${amongZh(of, all)}${place}最高，${value}`,
  most: (year: number, place: string, value: string, of: number, all: boolean) =>
    `${year} 年${amongZh(of, all)}${place}最多，${value}`,
  lowest: (place: string, value: string) => `${place}最低，${value}`,
  least: (place: string, value: string) => `${place}最少，${value}`,
  mover: (place: string, from: string, year: number, to: string, up: boolean) =>
    `${joinedZh(`${place}由 ${year} 年的 ${from}`, wentZh(up))} ${to}`,
  alone: (place: string, from: string, fromYear: number, to: string, toYear: number, sign: number) =>
    sign === 0
      ? `${place} ${toYear} 年 ${to}，与 ${fromYear} 年相近`
      : `${joinedZh(`${place}由 ${fromYear} 年的 ${from}`, wentZh(sign > 0))} ${toYear} 年的 ${to}`,
  stated: (items: readonly string[], more: boolean) => items.join('，') + (more ? ' 等' : ''),
  inferred: (period: string) => `${period}（推断）`,
  figure: (place: string, period: string, scope: string, nature: string, value: string) =>
    joinedZh(`${place} ${period}${scope === '' ? '' : `（${scope}）`}${nature}`, value),
  join: '；',
};

const wentEn = (up: boolean) => (up ? 'rose to' : 'fell to');
const amongEn = (of: number, all: boolean) =>
  ` of ${all ? 'the ' : ''}${citiesEn(of)}${all ? '' : ' that can be compared'}`;
const isEn = (up: boolean) => (up ? 'up' : 'down');

export const findingWordsEn: FindingWords = {
  percent: (number, rough) => `${rough ? 'about ' : ''}${number}%`,
  times: (number, rough) => `${rough ? 'about ' : ''}${grouped(Math.round((number - 1) * 100))}%`,
  lessThan: (number) => `less than ${number}`,
  onlyOne: (one, most, from, to) =>
    `From ${from} to ${to} only ${one.place} is ${isEn(one.up)}; ${most.place} is ${isEn(most.up)} ${most.far}`,
  allAlike: (count, all, most, least, from, to) =>
    `From ${from} to ${to} all ${citiesEn(count)}${all ? '' : ' that can be compared'} are ${isEn(most.up)}: ${most.place} ${most.far}, ${least.place} ${least.far}`,
  bothWays: (up, down, from, to) =>
    `From ${from} to ${to} ${up.place} is up ${up.far}, ${down.place} down ${down.far}`,
  level: (places) => `, no clear change in ${places}`,
  turned: (places, up) => `, ${places} ${up ? 'up, then down' : 'down, then up'} to about where it began`,
  cities: (count) => `the ${citiesEn(count)}`,
  spans: (who, then, now, up, from, to) => `From ${from} to ${to} ${who} ${wentEn(up)} ${now} from ${then}`,
  highest: (year, place, value, of, all) => `${place} is highest${amongEn(of, all)} in ${year}, ${value}`,
  most: (year, place, value, of, all) => `${place} has the most${amongEn(of, all)} in ${year}, ${value}`,
  lowest: (place, value) => `${place} lowest, ${value}`,
  least: (place, value) => `${place} the least, ${value}`,
  mover: (place, from, year, to, up) => `${place} ${wentEn(up)} ${to} from ${from} in ${year}`,
  alone: (place, from, fromYear, to, toYear, sign) =>
    sign === 0
      ? `${place} ${to} in ${toYear}, close to ${fromYear}`
      : `${place} ${wentEn(sign > 0)} ${to} in ${toYear} from ${from} in ${fromYear}`,
  stated: (items, more) => items.join(', ') + (more ? ' and others' : ''),
  inferred: (period) => `${period} (inferred)`,
  figure: (place, period, scope, nature, value) => {
    const facts = [scope, nature].filter(Boolean).join(', ');
    return `${place} ${value}${facts === '' ? '' : ` (${facts})`} in ${period}`;
  },
  join: '; ',
};

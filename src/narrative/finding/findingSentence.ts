import { type Observation, yearOf } from '@/domain/observation';
import { displayFor, formatFull, withUnit } from '@/lib/numberFormat';
import type { Move, TrendFinding } from '@/query/finding/trendFinding';
import { toStep } from '@/query/series/resolution';
import { periodWords } from '@/wording/language/periods';
import { type ChartText, placeName, valueText } from '../chartText';
import { rangeText } from '../observationWords';

/** From here on a growth is told as how many times. */
const TIMES_FROM = 200;
const STATED = 2;

/** A finding in words; numbers in the unit of the picture that they stand over. */
export function findingSentence(finding: TrendFinding, text: ChartText): string {
  const { finding: words } = text.wording.ui;
  const name = ({ placeCode }: Pick<Observation, 'placeCode'>) => placeName(placeCode, text);
  const value = (one: Observation) => {
    const display = displayFor(one.value, text.display);
    return withUnit(valueText(one, { ...text, display }), display);
  };
  const same = (a: Observation, b: Observation) => valueText(a, text) === valueText(b, text);
  const far = ({ place, size, error, sign }: Move) => {
    const step = size >= TIMES_FROM ? 10 : size >= 1 ? 1 : 0.1;
    const rounded = toStep(size, step);
    const rough = error > step;
    return {
      place: placeName(place.code, text),
      up: sign > 0,
      times: size >= TIMES_FROM,
      far:
        size >= TIMES_FROM
          ? words.times((rounded + 100) / 100, rough)
          : words.percent(rounded === 0 ? words.lessThan('0.1') : formatFull(rounded), rough),
    };
  };
  switch (finding.kind) {
    case 'onlyOne':
      return words.onlyOne(
        far(finding.one),
        far(finding.most),
        yearOf(finding.one.from),
        yearOf(finding.one.to),
      );
    case 'allAlike': {
      const { count, all, most, least } = finding;
      return words.allAlike(count, all, far(most), far(least), yearOf(most.from), yearOf(most.to));
    }
    case 'bothWays': {
      const { from, to } = finding.up;
      const unmoved = (turn: Move['turn']) => {
        const places = finding.level.filter((move) => move.turn === turn);
        if (places.length === 0) return '';
        const names = text.wording.sentences.joinPlaces(
          places.map(({ place }) => placeName(place.code, text)),
        );
        return turn === null ? words.level(names) : words.turned(names, turn === 'up');
      };
      const moved = words.bothWays(far(finding.up), far(finding.down), yearOf(from), yearOf(to));
      return [moved, ...(['up', 'down', null] as const).map(unmoved)].join('');
    }
    case 'spans': {
      const { low, high, moves, all } = finding;
      const places = moves.map(({ place }) => placeName(place.code, text));
      const span = (a: Observation, b: Observation) =>
        text.display.rate
          ? text.wording.terms.span(value(a), value(b))
          : withUnit(text.wording.terms.span(valueText(a, text), valueText(b, text)), text.display);
      const up = (moves[0]?.sign ?? 0) > 0;
      return words.spans(
        all ? words.cities(moves.length) : text.wording.sentences.joinPlaces(places),
        span(low.before, high.before),
        span(low.now, high.now),
        up,
        yearOf(low.before),
        yearOf(low.now),
      );
    }
    case 'highest': {
      const { top, amount, of, all } = finding;
      const mover = finding.mover && !same(finding.mover.from, finding.mover.to) ? finding.mover : null;
      const bottom = finding.bottom && !same(finding.bottom, top) ? finding.bottom : null;
      const first = (amount ? words.most : words.highest)(yearOf(top), name(top), value(top), of, all);
      const second = mover
        ? words.mover(name(mover.to), value(mover.from), yearOf(mover.from), value(mover.to), mover.sign > 0)
        : bottom && (amount ? words.least : words.lowest)(name(bottom), value(bottom));
      return second ? first + words.join + second : first;
    }
    case 'alone': {
      const { from, to } = finding.move;
      const sign = same(from, to) ? 0 : finding.move.sign;
      return words.alone(name(to), value(from), yearOf(from), value(to), yearOf(to), sign);
    }
    case 'stated': {
      const { terms } = text.wording;
      const shown = finding.figures.length === STATED + 1 ? STATED + 1 : STATED;
      const told = finding.figures.slice(0, shown).map((one) => {
        const nature = one.nature === 'actual' ? '' : terms.nature[one.nature];
        const scope = one.scope === 'whole' ? '' : terms.scopeShort[one.scope];
        const period = periodWords(one.period, text.language);
        const when = one.periodBasis === 'inferred' ? words.inferred(period) : period;
        const range = finding.ranges.find(({ low, high }) => low === one || high === one);
        const given = range ? withUnit(rangeText(range, text), text.display) : value(one);
        return words.figure(name(one), when, scope, nature, given);
      });
      return words.stated(told, finding.figures.length > shown);
    }
  }
}

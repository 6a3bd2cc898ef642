import { type Observation, yearOf } from '@/domain/observation';
import { formatFull, withUnit } from '@/lib/numberFormat';
import type { Move, TrendFinding } from '@/query/finding/trendFinding';
import { type ChartText, placeName, valueText } from '../chartText';

/** From here on a growth is told as how many times. */
const TIMES_FROM = 200;
/** A growth that may be off by more than this many points is told as about so much. */
const ROUGH_FROM = 1;
const STATED = 2;

/** A finding in words; numbers in the unit of the picture that they stand over. */
export function findingSentence(finding: TrendFinding, text: ChartText): string {
  const { finding: words } = text.wording.ui;
  const name = ({ placeCode }: Pick<Observation, 'placeCode'>) => placeName(placeCode, text);
  const value = (one: Observation) => withUnit(valueText(one, text), text.display);
  const far = ({ place, size, error, sign }: Move) => ({
    place: placeName(place.code, text),
    up: sign > 0,
    far:
      size >= TIMES_FROM
        ? words.times(formatFull(Math.round(size / 10) / 10))
        : words.percent(
            formatFull(size >= 1 ? Math.round(size) : Math.round(size * 10) / 10),
            error > ROUGH_FROM,
          ),
  });
  switch (finding.kind) {
    case 'onlyOne':
      return words.onlyOne(far(finding.one), far(finding.most), yearOf(finding.one.from));
    case 'allAlike':
      return words.allAlike(finding.count, far(finding.most), far(finding.least), yearOf(finding.most.from));
    case 'bothWays': {
      const { from, to } = finding.up;
      return words.bothWays(far(finding.up), far(finding.down), yearOf(to) - yearOf(from));
    }
    case 'spans': {
      const { low, high, moves } = finding;
      const span = (a: Observation, b: Observation) =>
        withUnit(text.wording.terms.span(valueText(a, text), valueText(b, text)), text.display);
      const up = (moves[0]?.sign ?? 0) > 0;
      return words.spans(
        moves.length,
        span(low.before, high.before),
        span(low.now, high.now),
        up,
        yearOf(low.before),
      );
    }
    case 'highest': {
      const { top, mover, bottom, amount } = finding;
      const first = (amount ? words.most : words.highest)(yearOf(top), name(top), value(top));
      const second = mover
        ? words.mover(name(mover.to), valueText(mover.from, text), value(mover.to), mover.sign > 0)
        : bottom && (amount ? words.least : words.lowest)(name(bottom), value(bottom));
      return second ? first + words.join + second : first;
    }
    case 'alone': {
      const { from, to, sign } = finding.move;
      return words.alone(name(to), value(from), yearOf(from), value(to), yearOf(to), sign);
    }
    case 'stated': {
      const told = finding.figures.slice(0, STATED).map((one) => {
        const nature = one.nature === 'actual' ? '' : text.wording.terms.nature[one.nature];
        return words.figure(name(one), yearOf(one), nature, value(one));
      });
      return words.stated(told, finding.figures.length > STATED);
    }
  }
}

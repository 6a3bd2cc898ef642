import type { Nature, Observation } from '@/domain/observation';
import { parseTimePeriod } from '@/domain/timePeriod';
import { Mark } from '@/graphics/glyph/Mark';
import type { MarkAxis } from '@/graphics/glyph/markShapes';
import { useWording } from '@/view/ViewContext';
import styles from './targets.module.css';

const YEAR = parseTimePeriod('2020');

const NOTHING = { zh: '', en: '' };

/** A mark of no place and no document, for a key. */
const sample = (nature: Nature, bound: Observation['bound'] = 'exact'): Observation | null =>
  YEAR && {
    id: '',
    placeCode: '',
    indicatorId: '',
    stageId: '',
    period: YEAR,
    periodBasis: 'printed',
    value: 0,
    nature,
    bound,
    scope: 'whole',
    origin: 'printed',
    sourceId: '',
    locator: '',
    asPrinted: '',
    note: NOTHING,
    breakReason: NOTHING,
    doubt: NOTHING,
    resolution: 1,
  };

const AXIS: MarkAxis = { value: 'right' };

/** The marks of the page, each in words. */
export function AimKey() {
  const { ui } = useWording();
  const words = ui.targets.key;
  const entries: readonly (readonly [string, Observation | null, MarkAxis])[] = [
    [words.target, sample('target'), AXIS],
    [words.plan, sample('plan'), AXIS],
    [words.atLeast, sample('target', 'at_least'), AXIS],
    [words.result, sample('actual'), AXIS],
    [words.onTarget, sample('actual'), { ...AXIS, onTarget: true }],
    [words.otherYear, sample('actual'), { ...AXIS, benchmark: true }],
  ];
  return (
    <section className={styles.key} aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul>
        {entries.map(([name, observation, axis]) => (
          <li key={name}>
            {observation && (
              <Mark
                observation={observation}
                axis={axis}
                colour="var(--ink2)"
                surface="var(--page)"
                width={38}
                height={24}
              />
            )}
            <span>{name}</span>
          </li>
        ))}
        <li>
          <svg width={38} height={24} aria-hidden="true" focusable="false">
            <line x1={19} x2={19} y1={3} y2={21} stroke="var(--ink2)" strokeWidth={1.2} />
          </svg>
          <span>{words.standard}</span>
        </li>
      </ul>
    </section>
  );
}

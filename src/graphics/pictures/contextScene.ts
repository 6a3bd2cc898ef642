import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Language } from '@/domain/localized';
import { NATURES, type Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import { chartText } from '@/narrative/chartText';
import { type Selection, select } from '@/query/selection/selection';
import { pairRanges } from '@/query/series/printedRanges';
import type { Scene, SceneLine } from '../scene/scene';
import { timePicture } from '../time/timeScene';
import { CONTEXT_LOOK } from '../time/timeSpec';

/**
 * The small picture of an indicator for one place among others: the place in its colour, the others thin and grey. Its
 * scale is its own. Rates and ratios stand among all places, counts and amounts among places of the same level where
 * there are any.
 * @param emphasised ids of the figures that the picture stands beside: drawn larger
 * @returns null when nothing stands beside the figure: one figure in all, or one printed range
 */
export function contextScene(
  dataset: Dataset,
  indicator: Indicator,
  place: Place,
  emphasised: ReadonlySet<string>,
  size: { readonly width: number; readonly height: number },
  language: Language,
): Scene | null {
  const among = (places: readonly Place[]): Selection | null =>
    select(dataset, {
      indicatorId: indicator.id,
      placeCodes: places.map(({ code }) => code),
      fromYear: null,
      toYear: null,
      natures: NATURES,
      withFamily: false,
    });
  const rate = ['rate', 'ratio'].includes(dataset.unit.get(indicator.unitId)?.kind ?? '');
  const peers = rate ? null : among(dataset.places.filter(({ level }) => level === place.level));
  const selection = peers && !isAlone(peers.observations) ? peers : among(dataset.places);
  if (!selection || isAlone(selection.observations)) return null;
  const text = chartText(dataset, selection, language);
  const { scene } = timePicture({ selection, text, size, look: CONTEXT_LOOK, emphasised });
  return othersBehind(scene, place);
}

const isAlone = (observations: readonly Observation[]): boolean =>
  observations.length - pairRanges(observations).length < 2;

/** Everybody else in grey: lines quiet, marks gone but for lone figures, drawn faint. */
function othersBehind(scene: Scene, place: Place): Scene {
  const own = <Item extends { readonly place: { readonly code: string } }>({ place: { code } }: Item) =>
    code === place.code;
  const faint = { code: '', colour: 'ghost' };
  const joined = new Set(scene.lines.flatMap(({ runs }) => runs.flat().map(({ x, y }) => `${x} ${y}`)));
  const lone = scene.marks.filter((mark) => !own(mark) && !joined.has(`${mark.at.x} ${mark.at.y}`));
  const quiet = (line: SceneLine): SceneLine => (own(line) ? line : { ...line, quiet: true });
  return {
    ...scene,
    lines: scene.lines.map(quiet).sort((a, b) => Number(own(a)) - Number(own(b))),
    signs: scene.signs.filter(own),
    marks: [...lone.map((mark) => ({ ...mark, place: faint })), ...scene.marks.filter(own)],
  };
}

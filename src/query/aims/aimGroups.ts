import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Nature } from '@/domain/observation';
import { type Stage, stageAndDescendants } from '@/domain/stage';
import { compareTimePeriods } from '@/domain/timePeriod';
import { AIM_STATES, type Aim, type AimState } from './aims';

/** What the reader narrows the aims to. */
export interface AimChoice {
  /** Empty: every stage. */
  readonly stageId: string;
  readonly placeCodes: readonly string[];
  /** The one place brought forward; empty: all chosen places. */
  readonly focusPlace: string;
}

/** The aims of a stage (with its children) and of the chosen places, or of the one brought forward. */
export function chooseAims(dataset: Dataset, aims: readonly Aim[], choice: AimChoice): readonly Aim[] {
  const stages = choice.stageId === '' ? null : stageAndDescendants(dataset.stages, choice.stageId);
  const places = new Set(choice.focusPlace === '' ? choice.placeCodes : [choice.focusPlace]);
  return aims.filter(
    ({ aim }) => places.has(aim.placeCode) && (!stages || stages.has(stageOf(dataset, aim))),
  );
}

const stageOf = (dataset: Dataset, { indicatorId, stageId }: Aim['aim']): string =>
  dataset.indicator.get(indicatorId)?.stageId ?? stageId;

/** How many aims are in each state; every state is counted. */
export function countStates(aims: readonly Aim[]): Readonly<Record<AimState, number>> {
  const count = (state: AimState) => aims.filter((aim) => aim.state === state).length;
  return Object.fromEntries(AIM_STATES.map((state) => [state, count(state)])) as Record<AimState, number>;
}

/** The aims of one indicator, by place and then by time. */
export interface AimBlock {
  readonly indicator: Indicator;
  readonly aims: readonly Aim[];
}

/** The aims of a stage: indicators with figures beside their aims first, then those without any, each by topic. */
export interface AimGroup {
  readonly stage: Stage | null;
  readonly answered: readonly AimBlock[];
  readonly unanswered: readonly AimBlock[];
}

/** Groups the aims of a nature by stage, and within it by topic, in the dataset's order. */
export function groupAims(dataset: Dataset, aims: readonly Aim[], nature: Nature): readonly AimGroup[] {
  const topic = ({ indicator }: AimBlock) => dataset.topic.get(indicator.topicId)?.order ?? 0;
  const blocks = blocksOf(
    dataset,
    aims.filter(({ aim }) => aim.nature === nature),
  );
  const stageIds = [...new Set(blocks.map(({ indicator }) => indicator.stageId))];
  return stageIds
    .map((stageId): AimGroup => {
      const members = blocks.filter(({ indicator }) => indicator.stageId === stageId);
      const sorted = members.sort((a, b) => topic(a) - topic(b));
      return {
        stage: dataset.stage.get(stageId) ?? null,
        answered: sorted.filter(isAnswered),
        unanswered: sorted.filter((block) => !isAnswered(block)),
      };
    })
    .sort((a, b) => (a.stage?.order ?? 0) - (b.stage?.order ?? 0));
}

/** The aims that a figure of their period answers or nearly answers, by stage and topic. */
export function answeredAims(dataset: Dataset, aims: readonly Aim[]): readonly AimBlock[] {
  const blocks = blocksOf(
    dataset,
    aims.filter(({ result }) => result !== null),
  );
  const stage = ({ indicator }: AimBlock) => dataset.stage.get(indicator.stageId)?.order ?? 0;
  const topic = ({ indicator }: AimBlock) => dataset.topic.get(indicator.topicId)?.order ?? 0;
  const nature = ({ aims: [first] }: AimBlock) => (first?.aim.nature === 'plan' ? 1 : 0);
  return [...blocks].sort((a, b) => nature(a) - nature(b) || stage(a) - stage(b) || topic(a) - topic(b));
}

function blocksOf(dataset: Dataset, aims: readonly Aim[]): readonly AimBlock[] {
  const byIndicator = new Map<string, Aim[]>();
  for (const aim of aims)
    byIndicator.set(aim.aim.indicatorId, [...(byIndicator.get(aim.aim.indicatorId) ?? []), aim]);
  const order = ({ aim }: Aim) => dataset.place.get(aim.placeCode)?.order ?? 0;
  return [...byIndicator].flatMap(([indicatorId, members]) => {
    const indicator = dataset.indicator.get(indicatorId);
    if (!indicator) return [];
    const sorted = members.sort(
      (a, b) => order(a) - order(b) || compareTimePeriods(a.aim.period, b.aim.period),
    );
    return [{ indicator, aims: sorted }];
  });
}

/** Whether some figure stands beside one of the aims. */
const isAnswered = ({ aims }: AimBlock): boolean =>
  aims.some(({ result, nearest }) => result !== null || nearest !== null);

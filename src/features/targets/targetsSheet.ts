import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { aimScene, aimTicks, figuresBeside, standardScene } from '@/graphics/rows/aimScenes';
import type { ValueTicks } from '@/graphics/scale/valueTicks';
import {
  type AimText,
  aimText,
  figuresOf,
  figureText,
  standardText,
  upperOf,
} from '@/narrative/targets/aimFigures';
import { aimSummary } from '@/narrative/targets/aimSummary';
import { aimVerdict } from '@/narrative/targets/aimVerdict';
import { standardVerdict } from '@/narrative/targets/standardVerdict';
import { ENLARGED, type SheetPicture, type SheetPictures } from '@/publish/sheet';
import type { AimBlock } from '@/query/aims/aimGroups';
import type { Aim } from '@/query/aims/aims';
import type { StandardAnswer } from '@/query/aims/standards';
import { capitalised } from '@/wording/language/english';
import { periodLabel } from '@/wording/language/periods';
import type { Wording } from '@/wording/wording';
import { aimBlocks, type ShownAims } from './shownAims';

const COLUMN = 288;
const WIDTH = COLUMN / ENLARGED;

/** How the page is to be read, and what became of all its aims, counted. */
export function targetsLead(
  dataset: Dataset,
  { chosen }: ShownAims,
  stageId: string,
  { ui, language }: Wording,
): string {
  const stage = dataset.stage.get(stageId)?.name[language] ?? '';
  const { finding, apart } = aimSummary(dataset, chosen, stage, language);
  return [finding, apart, ui.targets.lead].filter(Boolean).join(language === 'en' ? ' ' : '');
}

/** The aims and standards of the page as pictures, one each: those that no figure stands beside in words alone. */
export function targetsPictures(
  dataset: Dataset,
  { shown, standards }: ShownAims,
  wording: Wording,
): SheetPictures {
  const { language } = wording;
  const { drawn, quiet } = aimBlocks(dataset, shown);
  const rows = ({ indicator, aims }: AimBlock, scaled: boolean): readonly SheetPicture[] => {
    const text = aimText(dataset, indicator, aims, language);
    const ticks = scaled ? aimTicks(aims, text) : null;
    return aims.map((aim) => aimPicture(aim, indicator.name[language], text, ticks));
  };
  return {
    column: COLUMN,
    pictures: [
      ...drawn.flatMap((block) => rows(block, true)),
      ...quiet.flatMap((block) => rows(block, false)),
      ...standards.flatMap((answer) => standardPicture(dataset, answer, wording)),
    ],
  };
}

function aimPicture(row: Aim, name: string, text: AimText, ticks: ValueTicks | null): SheetPicture {
  const { aim, upper, furtherAims, result, furtherResults, nearest } = row;
  const { terms, ui } = text.wording;
  const above = result && upperOf(result, furtherResults);
  const results = [
    ...(result ? [figureWords(result, text, above)] : []),
    ...furtherResults.filter((one) => one !== above).map((one) => figureWords(one, text)),
    ...(nearest ? [figureWords(nearest, text)] : []),
  ];
  const aims = [figureWords(aim, text, upper), ...furtherAims.map((one) => figureWords(one, text))];
  const { verdict, details } = aimVerdict(row, text);
  return {
    title: `${text.dataset.place.get(aim.placeCode)?.shortName[text.language] ?? ''}${terms.colon}${name}`,
    facts: [
      capitalised(terms.nature[aim.nature]) + terms.colon + aims.join(terms.semicolon),
      results.length > 0 ? ui.targets.columns.result + terms.colon + results.join(terms.semicolon) : '',
    ],
    scene: ticks && aimScene(row, ticks, text, { width: WIDTH, axis: true }),
    notes: [verdict, ...details],
  };
}

/** A figure as printed, with its period and who published it. */
function figureWords(one: Observation, text: AimText, upper: Observation | null = null): string {
  const { dataset, language, wording } = text;
  const { terms } = wording;
  const period = periodLabel(one.period, language);
  const source = dataset.source.get(one.sourceId);
  const scopes = one.scope === 'unspecified' ? terms.scopeShort : terms.scope;
  return [
    `${figureText(one, upper, text)} ${one.periodBasis === 'inferred' ? `[${period}]` : period}`,
    one.scope === 'whole' ? '' : scopes[one.scope],
    source?.issuer[language],
  ]
    .filter(Boolean)
    .join(terms.space);
}

function standardPicture(
  dataset: Dataset,
  answer: StandardAnswer,
  { language, terms, ui }: Wording,
): readonly SheetPicture[] {
  const { standard, result, nearest, references } = answer;
  const indicator = dataset.indicator.get(standard.indicatorId);
  if (!indicator) return [];
  const text = standardText(dataset, indicator, standard, figuresBeside(answer), language);
  const { verdict, details } = standardVerdict(answer, text);
  const country = result ?? nearest;
  const none = standard.appliesTo === 'county' ? ui.targets.noCountyFigures : ui.targets.none;
  const level = [figureText(standard, null, text), standard.byYear ?? ''].join(' ').trim();
  const beside = references.map((one) => {
    const place = dataset.place.get(one.placeCode)?.shortName[language] ?? '';
    return `${place} ${figureText(one, null, text)} ${periodLabel(one.period, language)}`;
  });
  return [
    {
      title: ui.targets.subject[standard.appliesTo] + terms.colon + indicator.name[language],
      facts: [
        [
          ui.targets.standardsTitle + terms.colon + level,
          dataset.source.get(standard.sourceId)?.issuer[language],
        ]
          .filter(Boolean)
          .join(terms.comma),
        ui.targets.columns.result + terms.colon + (country ? figureWords(country, text) : none),
      ],
      scene: standardScene(answer, text, WIDTH),
      notes: [
        verdict,
        ...details,
        beside.length > 0 ? `${ui.targets.forReference} ${beside.join(terms.semicolon)}` : '',
      ],
    },
  ];
}

/** Every figure that the page shows. */
export const targetsObservations = ({ shown, standards }: ShownAims): readonly Observation[] => [
  ...shown.flatMap((row) => [...figuresOf(row), ...row.furtherAims]),
  ...standards.flatMap(figuresBeside),
];

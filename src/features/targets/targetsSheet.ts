import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import {
  type AimText,
  aimText,
  figureRemarks,
  figuresOf,
  figureText,
  standardText,
  upperOf,
} from '@/narrative/targets/aimFigures';
import { dueTitle } from '@/narrative/targets/aimSummary';
import { aimVerdict } from '@/narrative/targets/aimVerdict';
import { standardVerdict } from '@/narrative/targets/standardVerdict';
import type { SheetPicture, SheetPictures } from '@/publish/sheet';
import type { AimBoard } from '@/query/aims/aimBoard';
import type { Aim } from '@/query/aims/aims';
import type { StandardAnswer } from '@/query/aims/standards';
import { capitalised } from '@/wording/language/english';
import { periodLabel } from '@/wording/language/periods';
import type { Wording } from '@/wording/wording';

const COLUMN = 240;

const aimsOf = ({ answered, due, earlier, quotas, doubtfulPlans, norms }: AimBoard): readonly Aim[] => [
  ...answered,
  ...due,
  ...earlier.flatMap(({ aims }) => aims),
  ...quotas,
  ...doubtfulPlans,
  ...norms,
];

/**
 * The aims and standards of the page in words, under its headings and in its order.
 */
export function targetsPictures(dataset: Dataset, board: AimBoard, wording: Wording): SheetPictures {
  const { targets: words } = wording.ui;
  const { answered, due, earlier, quotas, doubtfulPlans, norms, standards } = board;
  const part = (section: string, pictures: readonly SheetPicture[]) =>
    pictures.map((picture, at) =>
      at === 0 ? { ...picture, section: `${section} ${pictures.length}` } : picture,
    );
  const aims = (rows: readonly Aim[]) => rows.flatMap((row) => aimPicture(dataset, row, wording));
  return {
    column: COLUMN,
    pictures: [
      ...part(words.answeredTitle, aims(answered)),
      ...part(dueTitle(board, wording.language), aims(due)),
      ...part(words.earlierTitle, aims(earlier.flatMap((year) => year.aims))),
      ...part(words.quotasTitle, aims(quotas)),
      ...part(words.doubtfulTitle, aims(doubtfulPlans)),
      ...part(words.normsTitle, aims(norms)),
      ...part(
        words.standardsTitle,
        standards.flatMap((answer) => standardPicture(dataset, answer, wording)),
      ),
    ],
  };
}

function aimPicture(dataset: Dataset, row: Aim, { language, terms, ui }: Wording): readonly SheetPicture[] {
  const { aim, upper, furtherAims, result, furtherResults, nearest } = row;
  const indicator = dataset.indicator.get(aim.indicatorId);
  if (!indicator) return [];
  const text = aimText(dataset, indicator, [row], language);
  const above = result && upperOf(result, furtherResults);
  const results = [result, ...furtherResults, nearest].flatMap((one) =>
    one && one !== above ? [figureWords(one, text, one === result ? above : null)] : [],
  );
  const aims = [figureWords(aim, text, upper), ...furtherAims.map((one) => figureWords(one, text))];
  const { verdict, details } = aimVerdict(row, text);
  return [
    {
      title: `${dataset.place.get(aim.placeCode)?.shortName[language] ?? ''}${terms.colon}${indicator.name[language]}`,
      facts: [
        capitalised(terms.nature[aim.nature]) + terms.colon + aims.join(terms.semicolon),
        results.length > 0 ? ui.targets.columns.result + terms.colon + results.join(terms.semicolon) : '',
      ],
      scene: null,
      notes: [verdict, ...details],
    },
  ];
}

/** A figure as printed, with its period and who published it. */
function figureWords(one: Observation, text: AimText, upper: Observation | null = null): string {
  const { dataset, language, wording } = text;
  return [
    `${figureText(one, upper, text)} ${periodLabel(one.period, language)}`,
    ...figureRemarks(one, text),
    dataset.source.get(one.sourceId)?.issuer[language],
  ]
    .filter(Boolean)
    .join(wording.terms.space);
}

function standardPicture(
  dataset: Dataset,
  answer: StandardAnswer,
  { language, terms, ui }: Wording,
): readonly SheetPicture[] {
  const { standard, result, nearest } = answer;
  const indicator = dataset.indicator.get(standard.indicatorId);
  if (!indicator) return [];
  const country = result ?? nearest;
  const text = standardText(dataset, indicator, standard, country ? [country] : [], language);
  const { verdict, details } = standardVerdict(answer, text);
  const issuer = dataset.source.get(standard.sourceId)?.issuer[language];
  return [
    {
      title: ui.targets.subject[standard.appliesTo] + terms.colon + indicator.name[language],
      facts: [
        [figureText(standard, null, text), standard.byYear, issuer].filter(Boolean).join(terms.space),
        country ? ui.targets.columns.result + terms.colon + figureWords(country, text) : '',
      ],
      scene: null,
      notes: [verdict, ...details],
    },
  ];
}

/** Every figure that the page shows. */
export const targetsObservations = (board: AimBoard): readonly Observation[] => [
  ...aimsOf(board).flatMap((row) => [...figuresOf(row), ...row.furtherAims]),
  ...board.standards.flatMap(({ result, nearest }) => result ?? nearest ?? []),
];

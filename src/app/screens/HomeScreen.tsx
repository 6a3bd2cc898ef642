import { isCity } from '@/domain/place';
import { HomeBody } from '@/features/home/HomeBody';
import { multiplesSheet } from '@/features/multiples/multiplesSheet';
import { SmallCharts } from '@/features/multiples/SmallCharts';
import { PresentButton } from '@/features/present/PresentButton';
import { homeBoard } from '@/query/home/homeBoard';
import { grouped } from '@/wording/language/english';
import { framedPage } from './framedPage';

const NOTHING_ELSE = { shared: null, absent: [], whole: null, contextOnly: [], tooFew: [] };

/** Pictures in two columns, of an odd number up to three in one row, so that none leaves a gap. */
const columnsOf = (pictures: number): number => (pictures < 4 ? Math.max(1, pictures) : 2);

/** The opening page: what the figures of a stage say of the cities. */
export const HomeScreen = framedPage({
  params: ['stageId'],
  board: (dataset, { stageId }) => homeBoard(dataset, stageId, new Date().getFullYear()),
  title: ({ dataset, wording: { ui } }) => ui.home.purpose(dataset.places.filter(isCity).length),
  lead: ({ dataset, board: { years }, wording: { ui, sentences } }) =>
    [
      ui.home.held(grouped(dataset.figureCount)),
      years ? sentences.yearsSpan(years.from, years.to) : '',
      ui.home.traceable,
      ui.home.updated(dataset.edition.date),
    ]
      .filter(Boolean)
      .join(' · '),
  blocks: ({ dataset, board, wording: { ui } }) => (
    <HomeBody dataset={dataset} board={board} present={<PresentButton />}>
      <SmallCharts
        dataset={dataset}
        shown={{ multiples: board.multiples, ...NOTHING_ELSE }}
        title={ui.home.allIndicators}
        columns={columnsOf(board.multiples.length)}
      />
    </HomeBody>
  ),
  sheet: ({ dataset, board: { multiples }, wording }) =>
    multiplesSheet(dataset, { multiples, ...NOTHING_ELSE }, wording),
});

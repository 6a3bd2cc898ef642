import { HomeBody } from '@/features/home/HomeBody';
import { SmallCharts } from '@/features/multiples/SmallCharts';
import { PresentButton } from '@/features/present/PresentButton';
import { framedPage } from './framedPage';
import { HOME, NOTHING_ELSE } from './homeContent';

/** Pictures in two columns, of an odd number up to three in one row, so that none leaves a gap. */
const columnsOf = (pictures: number): number => (pictures < 4 ? Math.max(1, pictures) : 2);

/** The opening page: what the figures of a stage say of the cities. */
export const HomeScreen = framedPage({
  ...HOME,
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
});

import { DocumentList } from '@/features/sources/DocumentList';
import { DocumentPageView } from '@/features/sources/DocumentPageView';
import { documentPictures } from '@/features/sources/documentSheet';
import { SourceList } from '@/features/sources/SourceList';
import { Button } from '@/ui/Button';
import { useChangeView, useWording } from '@/view/ViewContext';
import { capitalised } from '@/wording/language/english';
import { framedPage } from './framedPage';

/** The documents that the figures stand in: the list of them, or one as a page. */
export const SourcesScreen = framedPage({
  params: ['sourceId'],
  board: ({ source }, { sourceId }) => source.get(sourceId),
  title: ({ board, wording: { ui, language } }) => board?.title[language] ?? ui.sourcePages.title,
  lead: ({ dataset, board, wording: { ui, terms } }) =>
    board
      ? capitalised(`${terms.sourceKind[board.kind]}${terms.space}${terms.gradeLong[board.grade]}`)
      : ui.sourcePages.lead(dataset.sources.length, dataset.figureCount),
  tools: ({ board }) => board && <BackToList />,
  navigation: ({ dataset, board, wording: { ui, language } }) => ({
    name: ui.sourcePages.documents,
    value: board?.title[language] ?? ui.sourcePages.allDocuments,
    list: (close) => <DocumentList dataset={dataset} onChosen={close} />,
  }),
  blocks: ({ dataset, board }) =>
    board ? (
      <DocumentPageView key={board.id} dataset={dataset} sourceId={board.id} />
    ) : (
      <SourceList dataset={dataset} />
    ),
  sheet: ({ dataset, board, wording }) =>
    board
      ? {
          observations: () => dataset.observationsIn.get(board.id) ?? [],
          draw: () => documentPictures(dataset, board.id, wording),
        }
      : null,
});

function BackToList() {
  const change = useChangeView();
  const { ui } = useWording();
  return <Button onClick={() => change({ sourceId: '' })}>{ui.sourcePages.back}</Button>;
}

import type { Source } from '@/domain/source';
import { coverageSheet } from '@/features/coverage/coverageSheet';
import { documentPictures } from '@/features/sources/documentSheet';
import type { PageContent } from './pageSheet';

/** The data themselves: what is held, from which documents, as files, in which words; what changed; how to cite. */
export const DATA: PageContent<'section' | 'sourceId', Source | undefined> = {
  params: ['section', 'sourceId'],
  board: ({ source }, { section, sourceId }) => (section === 'sources' ? source.get(sourceId) : undefined),
  title: ({ board, view, wording: { ui, terms, language } }) =>
    board?.title[language] ?? ui.screenNames.data + terms.colon + ui.sectionNames[view.section],
  lead: () => '',
  sheet: ({ dataset, board, wording }, view) => {
    if (view.section === 'coverage') return coverageSheet(dataset, view, wording);
    return board
      ? {
          observations: () => dataset.observationsIn.get(board.id) ?? [],
          draw: () => documentPictures(dataset, board.id, wording),
        }
      : null;
  },
};

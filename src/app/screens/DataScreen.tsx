import { CoverageSection } from '@/features/coverage/CoverageSection';
import { coverageSheet } from '@/features/coverage/coverageSheet';
import { DownloadsSection } from '@/features/export/DownloadsSection';
import { DocumentView } from '@/features/sources/DocumentView';
import { documentPictures } from '@/features/sources/documentSheet';
import { SourceList } from '@/features/sources/SourceList';
import { SECTIONS } from '@/view/choices';
import { lazyPart } from '@/view/lazyPart';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './data.module.css';
import { framedPage } from './framedPage';

const AboutSection = lazyPart(() =>
  import('@/features/about/AboutSection').then((module) => module.AboutSection),
);
const ChangesSection = lazyPart(() =>
  import('@/features/about/ChangesSection').then((module) => module.ChangesSection),
);
const GlossarySection = lazyPart(() =>
  import('@/features/about/GlossarySection').then((module) => module.GlossarySection),
);
const OwnSection = lazyPart(() => import('@/features/own/OwnSection').then((module) => module.OwnSection));

const VIEWS = {
  coverage: CoverageSection,
  sources: SourceList,
  downloads: DownloadsSection,
  own: OwnSection,
  glossary: GlossarySection,
  changes: ChangesSection,
  about: AboutSection,
};

/** The data themselves: what is held, from which documents, as files, in which words; what changed; how to cite. */
export const DataScreen = framedPage({
  params: ['section', 'sourceId'],
  board: ({ source }, { section, sourceId }) => (section === 'sources' ? source.get(sourceId) : undefined),
  title: ({ board, view, wording: { ui, terms, language } }) =>
    board?.title[language] ?? ui.screenNames.data + terms.colon + ui.sectionNames[view.section],
  lead: () => '',
  blocks: ({ dataset, board, view: { section } }) => {
    const View = VIEWS[section];
    return (
      <>
        <Sections />
        {board ? (
          <DocumentView key={board.id} dataset={dataset} sourceId={board.id} />
        ) : (
          <View dataset={dataset} />
        )}
      </>
    );
  },
  sheet: ({ dataset, board, wording }, view) => {
    if (view.section === 'coverage') return coverageSheet(dataset, view, wording);
    return board
      ? {
          observations: () => dataset.observationsIn.get(board.id) ?? [],
          draw: () => documentPictures(dataset, board.id, wording),
        }
      : null;
  },
});

/** The parts of the page, as links under its title. */
function Sections() {
  const { section, sourceId } = useViewFields('section', 'sourceId');
  const { ui } = useWording();
  return (
    <nav className={styles.sections} aria-label={ui.data.sections}>
      {SECTIONS.map((one) => (
        <ViewLink
          key={one}
          to={{ screen: 'data', section: one }}
          aria-current={one === section ? (sourceId === '' ? 'page' : 'true') : undefined}
        >
          {ui.sectionNames[one]}
        </ViewLink>
      ))}
    </nav>
  );
}

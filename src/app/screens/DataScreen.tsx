import { CoverageSection } from '@/features/coverage/CoverageSection';
import { DownloadsSection } from '@/features/export/DownloadsSection';
import { DocumentView } from '@/features/sources/DocumentView';
import { SourceList } from '@/features/sources/SourceList';
import { SECTIONS } from '@/view/choices';
import { lazyPart } from '@/view/lazyPart';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './data.module.css';
import { DATA } from './dataContent';
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
  ...DATA,
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

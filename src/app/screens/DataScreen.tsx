import { useViewFields } from '@/view/ViewContext';
import { CoverageScreen } from './CoverageScreen';
import { SourcesScreen } from './SourcesScreen';
import type { ScreenProps } from './screenProps';

/** What is held, and the documents that it stands in. */
export function DataScreen(props: ScreenProps) {
  const { section } = useViewFields('section');
  return section === 'sources' ? <SourcesScreen {...props} /> : <CoverageScreen {...props} />;
}

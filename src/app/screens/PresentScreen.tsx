import { useMemo } from 'react';
import { lazyPart } from '@/view/lazyPart';
import { slidesOf } from '@/view/slidesOf';
import { useViewFields } from '@/view/ViewContext';
import { FIELD_NAMES, type View } from '@/view/view';
import { SlideRow } from './SlideRow';
import type { ScreenProps } from './screenProps';
import { slideContent } from './slideContent';

const PresentReport = lazyPart(() => import('./report/PresentReport').then((module) => module.PresentReport));

/** All choices but that of the slide: what a row hangs on. */
const OF_A_ROW = FIELD_NAMES.filter((name): name is Exclude<keyof View, 'slide'> => name !== 'slide');

/** The charts of a page, or of a report, for a room, one after the other. */
export function PresentScreen(props: ScreenProps) {
  const { screen } = useViewFields('screen');
  return screen === 'report' ? <PresentReport {...props} /> : <PresentPage {...props} />;
}

function PresentPage({ dataset }: ScreenProps) {
  const page = useViewFields(...OF_A_ROW);
  const row = useMemo(() => slidesOf({ ...page, slide: '' }, dataset), [page, dataset]);
  return <SlideRow dataset={dataset} row={row} contentOf={(slide) => slideContent(dataset, slide)} />;
}

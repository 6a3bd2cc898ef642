import { useEffect } from 'react';
import { isPresented } from '@/view/presented';
import { useViewFields, useViewState, useWording } from '@/view/ViewContext';
import { DataFailure } from '../failure/DataFailure';
import { PageMissing } from '../failure/PageMissing';
import { Header } from './Header';
import { PaperFoot } from './PaperFoot';
import { Progress } from './Progress';
import { pageOf, pageTitle } from './pages';
import { Skeleton } from './Skeleton';
import { StageBar } from './StageBar';
import { useArrival } from './useArrival';
import { useDataset } from './useDataset';
import { useScreen } from './useScreen';
import { useTheme } from './useTheme';

/** The whole page: data, theme and language, and the screen that the view asks for. */
export function App() {
  const {
    language,
    screen,
    embed,
    present,
    sourceId,
    theme: choice,
  } = useViewFields('language', 'screen', 'embed', 'present', 'sourceId', 'theme');
  const theme = useTheme(choice);
  const resolved = useViewState((state) => state.resolved);
  const presented = isPresented({ present, embed, screen });
  const alone = embed || presented;
  const { Screen, loading: opening, retry: openAgain } = useScreen(pageOf({ screen, embed, present }));
  const wording = useWording();
  const dataset = useViewState((state) => state.dataset);
  const loading = useViewState((state) => state.loading);
  const retry = useViewState((state) => state.retry);
  const fault = useViewState((state) => state.fault);
  const { problems, failed, isFetching, refetch } = useDataset();

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const title = useViewState(({ view }) => pageTitle(view, dataset ?? undefined, wording));
  useEffect(() => {
    if (opening === 'no') document.title = title;
  }, [title, opening]);
  useArrival(
    resolved ? Screen : null,
    sourceId,
    useViewState((state) => state.returned),
    presented,
  );

  const content = () => {
    if (failed) return <DataFailure problems={problems} busy={isFetching} onRetry={refetch} />;
    if (!resolved && loading === 'failed')
      return <DataFailure problems={fault ? [fault] : []} busy={false} onRetry={retry} />;
    if (!Screen && opening === 'failed') return <PageMissing under={false} onRetry={openAgain} />;
    if (!resolved || !dataset || !Screen) return <Skeleton />;
    return (
      <>
        {opening === 'failed' && <PageMissing under onRetry={openAgain} />}
        <Screen dataset={dataset} theme={theme} />
      </>
    );
  };
  return (
    <>
      {resolved && (loading === 'yes' || opening === 'yes') && <Progress />}
      {!alone && <Header />}
      {!alone && dataset && screen !== 'report' && <StageBar stages={dataset.stages} />}
      {content()}
      {!embed && dataset && <PaperFoot edition={dataset.edition} />}
    </>
  );
}

import { useEffect } from 'react';
import { resolveView } from '@/view/resolveView';
import { useViewFields, useViewState, useWording } from '@/view/ViewContext';
import { DataFailure } from './DataFailure';
import { Header } from './Header';
import { pageTitle } from './pageTitle';
import { Skeleton } from './Skeleton';
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
    sourceId,
    theme: choice,
  } = useViewFields('language', 'screen', 'embed', 'sourceId', 'theme');
  const theme = useTheme(choice);
  const resolveWith = useViewState((state) => state.resolveWith);
  const resolved = useViewState((state) => state.resolved);
  const Screen = useScreen(embed ? 'embed' : screen);
  const wording = useWording();
  const { data, isFetching, refetch } = useDataset();

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const usable = data !== undefined && data.dataset.observations.length > 0;
  const title = useViewState(({ view }) => pageTitle(view, usable ? data.dataset : undefined, wording));
  useEffect(() => {
    document.title = title;
  }, [title]);
  useArrival(
    resolved && usable ? Screen : null,
    sourceId,
    useViewState((state) => state.returned),
  );
  useEffect(() => {
    if (usable) resolveWith((view) => resolveView(view, data.dataset));
  }, [usable, data, resolveWith]);

  const content = () => {
    if (!data) return <Skeleton />;
    if (!usable) return <DataFailure problems={data.problems} busy={isFetching} onRetry={refetch} />;
    if (!resolved || !Screen) return <Skeleton />;
    return <Screen dataset={data.dataset} problems={data.problems} theme={theme} onRetry={refetch} />;
  };
  return (
    <>
      {!embed && <Header />}
      {content()}
    </>
  );
}

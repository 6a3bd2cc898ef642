import { useEffect } from 'react';
import { resolveView } from '@/view/resolveView';
import { useViewState, useWording } from '@/view/ViewContext';
import { DataFailure } from './DataFailure';
import { Header } from './Header';
import { Skeleton } from './Skeleton';
import { useDataset } from './useDataset';
import { useScreen } from './useScreen';
import { useTheme } from './useTheme';

/** The whole page: data, theme and language, and the screen that the view asks for. */
export function App() {
  const language = useViewState((state) => state.view.language);
  const screen = useViewState((state) => state.view.screen);
  const embed = useViewState((state) => state.view.embed);
  const theme = useTheme(useViewState((state) => state.view.theme));
  const resolveWith = useViewState((state) => state.resolveWith);
  const resolved = useViewState((state) => state.resolved);
  const Screen = useScreen(embed ? 'embed' : screen);
  const { ui } = useWording();
  const { data, isFetching, refetch } = useDataset();

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${ui.appName} · ${ui.appNameOther}`;
  }, [language, ui]);
  const usable = data !== undefined && data.dataset.observations.length > 0;
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

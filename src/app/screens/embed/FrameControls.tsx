import type { ReactNode } from 'react';
import { Button } from '@/ui/Button';
import type { FrameControl } from '@/view/choices';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { EMBED_WORDS } from '@/wording/controls/embedWords';
import { ChartKinds } from './indicatorParts';

/** Where the address does not say what the reader of a frame can choose. */
const USUAL: readonly FrameControl[] = ['year'];

interface FrameControlsProps {
  readonly ofAllCities: boolean;
  /** Chooses the year; null: the picture has none. */
  readonly year: ReactNode;
}

/** What the reader of a frame can choose, as its address says: the kind of chart, the year, the language. */
export function useFrameControls({ ofAllCities, year }: FrameControlsProps): ReactNode {
  const { frameControls, language } = useViewFields('frameControls', 'language');
  const given = frameControls ?? USUAL;
  const shown = given.filter((one) => one !== 'year' || year !== null);
  if (shown.length === 0) return null;
  return (
    <>
      {shown.includes('kind') && <ChartKinds ofAllCities={ofAllCities} />}
      {shown.includes('year') && year}
      {shown.includes('language') && <LanguageButton key={language} />}
    </>
  );
}

function LanguageButton() {
  const { language } = useWording();
  const change = useChangeView();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Button lang={other} onClick={() => change({ language: other })}>
      {EMBED_WORDS[language].otherLanguage}
    </Button>
  );
}

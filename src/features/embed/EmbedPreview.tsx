import { useEffect, useRef } from 'react';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { useWording } from '@/view/ViewContext';
import { EMBED_WORDS } from '@/wording/controls/embedWords';
import styles from './embedDialog.module.css';
import { toldHeight } from './frameMessages';

const WIDTHS = { phone: 320, column: 640, full: '100%' } as const;
export type FrameWidth = keyof typeof WIDTHS;
const NAMES = ['phone', 'column', 'full'] as const;

interface EmbedPreviewProps {
  readonly address: string;
  readonly title: string;
  /** In pixels. */
  readonly height: number;
  readonly width: FrameWidth;
  readonly onWidth: (width: FrameWidth) => void;
  /** Told the height that the frame asks for at its width. */
  readonly onHeight: (height: number) => void;
}

/** A frame as the other page will have it, at the width of a phone, of a column, or as wide as there is room. */
export function EmbedPreview({ address, title, height, width, onWidth, onHeight }: EmbedPreviewProps) {
  const { language } = useWording();
  const own = EMBED_WORDS[language];
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      const asked = toldHeight(event, frame.current);
      if (asked !== null) onHeight(asked);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  });
  return (
    <div className={styles.previewPart}>
      <SegmentedChoice
        legend={own.preview}
        value={width}
        options={NAMES.map((value) => ({ value, label: own.widths[value] }))}
        onChange={onWidth}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keys */}
      <div className={styles.stage} tabIndex={0}>
        <iframe
          key={`${address} ${width}`}
          ref={frame}
          className={styles.preview}
          src={address}
          title={title}
          style={{ width: WIDTHS[width], height: height + 2 }}
        />
      </div>
    </div>
  );
}

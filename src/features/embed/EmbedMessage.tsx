import { Brand } from '@/ui/Brand';
import { useWording } from '@/view/ViewContext';
import { VIEW_FIELDS } from '@/view/viewFields';
import { EMBED_WORDS } from '@/wording/controls/embedWords';
import styles from './embedMessage.module.css';
import { useFrameRoom } from './useFrameRoom';

interface EmbedMessageProps {
  readonly title: string;
  /** Empty: the title says it all. */
  readonly text: string;
}

const OF_FRAMES = (['embed', 'frameTitle', 'frameControls', 'frameHeight'] as const).map(
  (name) => VIEW_FIELDS[name].key,
);

/** The address as it was asked for, out of the frame. */
function askedAddress(): string {
  const address = new URL(window.location.href);
  for (const key of OF_FRAMES) address.searchParams.delete(key);
  return address.href;
}

/** In place of a picture that a frame cannot show: what was asked for, why it is not there, and the full page. */
export function EmbedMessage({ title, text }: EmbedMessageProps) {
  const { ui, language } = useWording();
  const { frame, plot } = useFrameRoom(title + text, null, null);
  const words = EMBED_WORDS[language];
  return (
    <div ref={frame} className={styles.frame}>
      <main ref={plot} className={styles.page}>
        <div className={styles.message}>
          <h1>{title}</h1>
          {text !== '' && <p>{text}</p>}
          <a href={askedAddress()} target="_blank" rel="noopener">
            <Brand size={16} />
            <span>
              {ui.appName} · {words.openFull}
            </span>
            <span className="visually-hidden">{words.opensBeside}</span>
          </a>
        </div>
      </main>
    </div>
  );
}

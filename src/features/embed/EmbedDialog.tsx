import { useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { Dialog } from '@/ui/layers/Dialog';
import { useView, useWording } from '@/view/ViewContext';
import { EMBED_WORDS } from '@/wording/controls/embedWords';
import { CodeField } from './CodeField';
import { EmbedControls } from './EmbedControls';
import { EmbedPreview, type FrameWidth } from './EmbedPreview';
import { chosenAddress, heightOf, openingChoice } from './embedChoice';
import { embedCode } from './embedCode';
import styles from './embedDialog.module.css';
import { citiesEmbed, type EmbedWords, embedHeight, figureEmbed, sheetEmbed } from './embedWords';

const WORDS = { figureEmbed, citiesEmbed, sheetEmbed };
/** The words of a frame, made of what puts figures into them, which is loaded with the dialog. */
export type WordsOf = (words: typeof WORDS) => EmbedWords;

interface EmbedDialogProps {
  readonly dataset: Dataset;
  readonly words: WordsOf;
  readonly onClose: () => void;
}

/** The HTML that embeds a figure, to be chosen and copied, and how it will look. */
export function EmbedDialog({ dataset, words, onClose }: EmbedDialogProps) {
  const { ui, language } = useWording();
  return (
    <Dialog opened onClose={onClose} title={EMBED_WORDS[language].title} closeLabel={ui.close} width={1060}>
      <EmbedOffer dataset={dataset} words={words(WORDS)} />
    </Dialog>
  );
}

function EmbedOffer({ dataset, words }: { readonly dataset: Dataset; readonly words: EmbedWords }) {
  const view = useView();
  const { language } = useWording();
  const own = EMBED_WORDS[language];
  const phone = useMediaQuery(PHONE);
  const [choice, setChoice] = useState(() => openingChoice(view));
  const [width, setWidth] = useState<FrameWidth>(phone ? 'phone' : 'column');
  const [told, setTold] = useState<Readonly<Partial<Record<FrameWidth, number>>>>({});
  const address = chosenAddress(view, choice, dataset);
  const title = own.frameTitle(words.title);
  const automatic = told.column ?? embedHeight(words);
  const height = heightOf(choice.height) ?? automatic;
  const code = embedCode({ address, title, height, responsive: choice.responsive });
  return (
    <div className={styles.offer}>
      <p className={styles.intro}>{own.intro}</p>
      <EmbedControls
        choice={choice}
        version={dataset.edition.version}
        automatic={automatic}
        onChange={(change) => setChoice({ ...choice, ...change })}
      />
      <div className={styles.result}>
        <CodeField code={code} />
        <EmbedPreview
          address={address}
          title={title}
          height={choice.responsive ? (told[width] ?? height) : height}
          width={width}
          onWidth={setWidth}
          onHeight={(asked) => setTold({ ...told, [width]: asked })}
        />
      </div>
    </div>
  );
}

import { useRef, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { classNames } from '@/lib/classNames';
import { Button } from '@/ui/Button';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { useWording } from '@/view/ViewContext';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import styles from '../own.module.css';
import { saveTemplate } from '../saveOwn';
import type { Bringing } from './bringing';
import { Refused } from './Refused';
import { useArrivingTables } from './useArrivingTables';

interface IntakeProps {
  readonly state: Bringing | null;
  readonly dataset: Dataset;
  readonly onOpen: (table: File | string) => void;
  readonly onStop: () => void;
}

const ENDINGS = '.csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values';

/** Where a table comes in: dropped, chosen or pasted. Hidden while one is brought. */
export function Intake({ state, dataset, onOpen, onStop }: IntakeProps) {
  const { language, ui } = useWording();
  const words = OWN_WORDS[language];
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const phone = useMediaQuery(PHONE);
  const isOver = useArrivingTables(onOpen, state?.step !== 'mapped');
  const template = () =>
    saveTemplate(words.templateName, dataset, language).then(
      (name) => setTold(ui.picture.saved(name)),
      () => setTold(words.failed),
    );
  const openText = () => {
    onOpen(text);
    setText('');
  };
  if (state?.step === 'mapped') return null;
  return (
    <section className={styles.intake}>
      {state?.step === 'refused' && <Refused name={state.name} issues={state.issues} />}
      <div className={classNames(styles.drop, isOver && styles.over)}>
        {state?.step === 'opening' ? (
          <>
            <p role="status">{words.opening(state.name || words.pasted)}</p>
            <Button onClick={onStop}>{words.stop}</Button>
          </>
        ) : (
          <>
            <p className={styles.dropWords}>
              {isOver ? words.dropNow : phone ? words.dropPhone : words.drop}
            </p>
            <input
              ref={input}
              type="file"
              hidden
              accept={ENDINGS}
              aria-label={words.choose}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                target.value = '';
                if (file) onOpen(file);
              }}
            />
            <Button className={styles.main} onClick={() => input.current?.click()}>
              {state?.step === 'refused' ? words.otherFile : words.choose}
            </Button>
            <p className={styles.formats}>
              <span>{words.formats}</span>
              <span>{words.shapesTold}</span>
            </p>
          </>
        )}
      </div>
      <div className={styles.ways}>
        <details>
          <summary>{words.pasteHere}</summary>
          <textarea
            rows={5}
            aria-label={words.pasteLabel}
            placeholder={words.pasteLabel}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text/plain');
              if (text !== '' || pasted.trim() === '') return;
              event.preventDefault();
              onOpen(pasted);
            }}
          />
          <Button disabled={text.trim() === ''} onClick={openText}>
            {words.readPasted}
          </Button>
        </details>
        <Button onClick={() => void template()}>{words.template}</Button>
      </div>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </section>
  );
}

import { useId } from 'react';
import { LANGUAGES } from '@/domain/localized';
import { CheckBox } from '@/ui/CheckBox';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { FRAME_CONTROLS, THEME_CHOICES } from '@/view/choices';
import { useWording } from '@/view/ViewContext';
import { EMBED_WORDS } from '@/wording/controls/embedWords';
import { type EmbedChoice, heightOf } from './embedChoice';
import styles from './embedDialog.module.css';

interface EmbedControlsProps {
  readonly choice: EmbedChoice;
  /** Of the data; empty: it has none to pin to. */
  readonly version: string;
  /** The height that the frame has by itself, in pixels. */
  readonly automatic: number;
  readonly onChange: (change: Partial<EmbedChoice>) => void;
}

/** How a frame is wanted: its code, data, colours, language, title, controls and height. */
export function EmbedControls({ choice, version, automatic, onChange }: EmbedControlsProps) {
  const { language } = useWording();
  const own = EMBED_WORDS[language];
  const id = useId();
  const kind = choice.responsive ? 'responsive' : 'plain';
  const bad = heightOf(choice.height) === undefined;
  const toggle = (control: (typeof FRAME_CONTROLS)[number], on: boolean) =>
    onChange({
      controls: FRAME_CONTROLS.filter((one) => (one === control ? on : choice.controls.includes(one))),
    });
  return (
    <div className={styles.choices}>
      <div>
        <SegmentedChoice
          legend={own.kind}
          value={kind}
          options={(['responsive', 'plain'] as const).map((value) => ({ value, label: own.kinds[value] }))}
          onChange={(value) => onChange({ responsive: value === 'responsive' })}
        />
        <p className={styles.help}>{own.kindHelp[kind]}</p>
      </div>
      {version !== '' && (
        <div>
          <SegmentedChoice
            legend={own.data}
            value={choice.pinning ? 'pinned' : 'live'}
            options={[
              { value: 'live', label: own.followed.live },
              { value: 'pinned', label: own.followed.pinned(version) },
            ]}
            onChange={(value) => onChange({ pinning: value === 'pinned' })}
          />
          {choice.pinning && <p className={styles.help}>{own.pinHelp}</p>}
        </div>
      )}
      <SegmentedChoice
        legend={own.language}
        value={choice.language}
        options={LANGUAGES.map((value) => ({ value, label: own.languages[value] }))}
        onChange={(value) => onChange({ language: value })}
      />
      <SegmentedChoice
        legend={own.theme}
        value={choice.theme}
        options={THEME_CHOICES.map((value) => ({ value, label: own.themes[value] }))}
        onChange={(value) => onChange({ theme: value })}
      />
      <CheckBox checked={choice.withTitle} onChange={(withTitle) => onChange({ withTitle })}>
        {own.withTitle}
      </CheckBox>
      <fieldset className={styles.several}>
        <legend>{own.mayChoose}</legend>
        {FRAME_CONTROLS.map((control) => (
          <CheckBox
            key={control}
            checked={choice.controls.includes(control)}
            onChange={(on) => toggle(control, on)}
          >
            {own.control[control]}
          </CheckBox>
        ))}
      </fieldset>
      <div className={styles.height}>
        <label htmlFor={id}>{own.height}</label>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          placeholder={own.heightAuto(automatic)}
          value={choice.height}
          aria-invalid={bad}
          aria-describedby={bad ? `${id}-bad` : undefined}
          onChange={(event) => onChange({ height: event.currentTarget.value })}
        />
        {bad && (
          <p id={`${id}-bad`} className={styles.bad} role="status">
            {own.heightBad}
          </p>
        )}
      </div>
    </div>
  );
}

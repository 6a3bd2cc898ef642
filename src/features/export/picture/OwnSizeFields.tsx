import { useState } from 'react';
import { OWN_LIMITS, type OwnSize, withinLimits } from '@/publish/picture/picturePreset';
import { useWording } from '@/view/ViewContext';
import { PICTURE_WORDS } from '@/wording/controls/pictureWords';
import styles from './pictureDialog.module.css';

interface OwnSizeFieldsProps {
  readonly own: OwnSize;
  readonly onChange: (own: OwnSize) => void;
}

const FIELDS = ['width', 'height', 'text'] as const;

/** A size of one's own: width, height or none, size of the words. What cannot be had is moved to the nearest on leaving. */
export function OwnSizeFields({ own, onChange }: OwnSizeFieldsProps) {
  const { language } = useWording();
  const words = PICTURE_WORDS[language].own;
  const [typed, setTyped] = useState(() => textsOf(own));
  const type = (field: (typeof FIELDS)[number], text: string) => {
    setTyped({ ...typed, [field]: text });
    const number = Number(text);
    const { least, most } = OWN_LIMITS[field];
    if (field === 'height' && text === '') onChange({ ...own, height: null });
    else if (text !== '' && number >= least && number <= most) onChange({ ...own, [field]: number });
  };
  const leave = () => {
    const number = (text: string, otherwise: number | null) =>
      text !== '' && Number.isFinite(Number(text)) ? Number(text) : otherwise;
    const settled = withinLimits({
      width: number(typed.width, own.width) ?? own.width,
      height: number(typed.height, null),
      text: number(typed.text, own.text) ?? own.text,
    });
    setTyped(textsOf(settled));
    onChange(settled);
  };
  return (
    <div className={styles.own}>
      {FIELDS.map((field) => (
        <label key={field}>
          <span className={styles.fieldName}>{words[field]}</span>
          <input
            type="number"
            inputMode="decimal"
            min={OWN_LIMITS[field].least}
            max={OWN_LIMITS[field].most}
            step={field === 'text' ? 0.5 : 1}
            placeholder={field === 'height' ? words.free : undefined}
            value={typed[field]}
            onChange={(event) => type(field, event.target.value)}
            onBlur={leave}
          />
        </label>
      ))}
    </div>
  );
}

const textsOf = ({ width, height, text }: OwnSize) => ({
  width: String(width),
  height: height === null ? '' : String(height),
  text: String(text),
});

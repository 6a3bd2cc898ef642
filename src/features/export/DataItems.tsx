import { Menu } from '@mantine/core';
import { hasSite } from '@/lib/siteAddress';
import { DATA_FORMATS, type DataFormat } from '@/publish/files/dataFile';
import { TABLE_SHAPES, type TableShape } from '@/publish/table/dataTable';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { TAKE_WORDS } from '@/wording/controls/takeWords';
import styles from './export.module.css';

interface DataItemsProps {
  readonly shape: TableShape;
  readonly onShape: (shape: TableShape) => void;
  /** How many rows a file has; null while that is worked out. */
  readonly rows: number | null;
  readonly disabled: boolean;
  readonly onSave: (format: DataFormat) => void;
  readonly onCopy: () => void;
  readonly onCode: () => void;
}

/** The figures shown, in the menu: their form, kinds of files with the number of rows, the table, code; and all data. */
export function DataItems({ shape, onShape, rows, disabled, onSave, onCopy, onCode }: DataItemsProps) {
  const { language } = useWording();
  const words = TAKE_WORDS[language];
  return (
    <>
      <Menu.Label>{words.data}</Menu.Label>
      {/* biome-ignore lint/a11y/useSemanticElements: a menu has no fieldset */}
      <div role="group" aria-label={words.shape} className={styles.shapes}>
        <Menu.RadioGroup value={shape} onChange={(value) => onShape(value as TableShape)}>
          {TABLE_SHAPES.map((one) => (
            <Menu.RadioItem
              key={one}
              value={one}
              checkIcon={<span />}
              closeMenuOnClick={false}
              disabled={disabled}
            >
              {words.shapes[one]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </div>
      {DATA_FORMATS.map((format) => (
        <Menu.Item
          key={format}
          disabled={disabled}
          rightSection={<span className={styles.rows}>{rows === null ? '' : words.rows(rows)}</span>}
          onClick={() => onSave(format)}
        >
          {words.formats[format]}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item disabled={disabled} onClick={onCopy}>
        {words.copyTable}
      </Menu.Item>
      {hasSite() && (
        <Menu.Item disabled={disabled} onClick={onCode}>
          {words.code}
        </Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Item component={ViewLink} to={{ screen: 'data', section: 'downloads' }}>
        {words.everything}
      </Menu.Item>
    </>
  );
}

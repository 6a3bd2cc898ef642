import { useEffect, useRef } from 'react';
import type { OwnCatalogue } from '@/own/check/ownCatalogue';
import type { Encoding } from '@/own/decode/decodeText';
import type { OwnTable } from '@/own/figures/ownFigures';
import { isRefused } from '@/own/ownReading';
import { useAfterPaint } from '@/ui/hooks/useAfterPaint';
import { SelectBox } from '@/ui/SelectBox';
import { useWording } from '@/view/ViewContext';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import type { Meanings } from '../ownNaming';
import { AsRead } from './AsRead';
import type { Mapped } from './bringing';
import styles from './bringing.module.css';
import { ColumnRoles } from './ColumnRoles';
import { Defaults } from './Defaults';
import { IssueList } from './IssueList';
import { withIndicator, withPlace } from './mappingEdits';
import { UnknownIndicators } from './UnknownIndicators';
import { UnknownPlaces } from './UnknownPlaces';
import type { Bringer } from './useBringing';
import { Verdict } from './Verdict';

interface BringingPanelProps {
  readonly state: Mapped;
  readonly bringer: Bringer;
  readonly catalogue: OwnCatalogue;
  readonly meanings: Meanings;
  readonly onTake: (table: OwnTable, name: string) => void;
}

/** A table that was opened: what it gives, what is to be settled, how it is read, what is wrong. */
export function BringingPanel({ state, bringer, catalogue, meanings, onTake }: BringingPanelProps) {
  const { language } = useWording();
  const words = OWN_WORDS[language];
  const { survey, mapping, result, file } = state;
  const name = state.name || words.pasted;
  const painted = useAfterPaint(true, false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const reading = result && !isRefused(result) ? result : null;
  return (
    <section className={styles.bringing} aria-labelledby="own-table">
      <div className={styles.head}>
        <h2 id="own-table" ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <p>
          {[
            words.rows(survey.rows),
            survey.sheets.length > 0 ? words.workbook : '',
            survey.encoding && typeof file !== 'string' ? ENCODINGS[survey.encoding] : '',
            words.delimiters[survey.delimiter] ?? '',
          ]
            .filter(Boolean)
            .join('　')}
        </p>
        {survey.sheets.length > 1 && (
          <SelectBox
            label={words.sheet}
            value={survey.sheet}
            options={survey.sheets.map((value) => ({ value, label: value }))}
            onChange={(sheet) => bringer.open(file, sheet)}
          />
        )}
      </div>
      <Verdict
        state={state}
        bringer={bringer}
        onTake={(table) => onTake(table, name.replace(/\.(csv|tsv|txt|xlsx)$/i, ''))}
      />
      <UnknownPlaces
        state={state}
        meanings={meanings.places}
        onChoose={(one, choice) => bringer.change(withPlace(mapping, one, choice))}
        onRest={(newPlaces) => bringer.change({ ...mapping, newPlaces })}
      />
      <UnknownIndicators
        state={state}
        catalogue={catalogue}
        meanings={meanings.indicators}
        onChoose={(one, choice) => bringer.change(withIndicator(mapping, one, choice))}
        onRest={(newIndicators) => bringer.change({ ...mapping, newIndicators })}
      />
      <div className={styles.sides}>
        <div>
          <ColumnRoles survey={survey} mapping={mapping} onChange={bringer.change} />
          <Defaults mapping={mapping} catalogue={catalogue} fileName={name} onChange={bringer.change} />
        </div>
        {reading && <AsRead preview={reading.preview} units={catalogue.units} />}
      </div>
      {reading && <IssueList survey={survey} reading={reading} issuesCsv={bringer.issuesCsv} />}
      {painted && <MeaningLists meanings={meanings} />}
    </section>
  );
}

/** As people call them: GB18030 holds GBK, which is what spreadsheets in China write. */
const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GBK',
};

/** Names that a reader may type, for every field of this panel. */
const MeaningLists = ({ meanings }: { readonly meanings: Meanings }) => (
  <>
    <datalist id="own-places">
      {meanings.places.map(({ id, text }) => (
        <option key={id} value={text} />
      ))}
    </datalist>
    <datalist id="own-indicators">
      {meanings.indicators.map(({ id, text }) => (
        <option key={id} value={text} />
      ))}
    </datalist>
  </>
);

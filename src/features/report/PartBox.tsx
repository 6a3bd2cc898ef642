import { useState } from 'react';
import type { Language } from '@/domain/localized';
import type { ThemeName } from '@/graphics/paint/palette';
import type { SourceNumbers } from '@/publish/document/listedSources';
import { originTable } from '@/publish/document/originTable';
import type { ReportPart } from '@/publish/report/reportContent';
import type { Report, ReportItem } from '@/report/report';
import { useWording } from '@/view/ViewContext';
import type { View } from '@/view/view';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import { ItemTools } from './ItemTools';
import { OwnWords } from './OwnWords';
import { PlainTable } from './PlainTable';
import styles from './part.module.css';
import { ShownPicture } from './ShownPicture';
import { documentsOfShown, marksOf, shownWords } from './shownWords';
import type { ReportEdits } from './useEdits';
import { WordFields } from './WordFields';

interface PartBoxProps {
  readonly report: Report;
  readonly item: ReportItem;
  readonly part: ReportPart;
  /** `Figure 1`; empty: none. */
  readonly number: string;
  readonly sources: SourceNumbers;
  readonly edits: ReportEdits;
  readonly theme: ThemeName;
  /** The place brought forward; empty: none. */
  readonly forward: string;
  /** Whether its figures are shown as a table. */
  readonly tabled: boolean;
  readonly notes: readonly string[];
  /** The version of the data that it is shown of. */
  readonly version: string;
  /** Where it is seen alive; null: nowhere. */
  readonly live: View | null;
}

/** An item of a report on its page, with what can be done with it. */
export function PartBox(props: PartBoxProps) {
  const { report, item, part, edits, live, number } = props;
  const wording = useWording();
  const words = REPORT_WORDS[wording.language];
  const isNew = item.kind === 'text' && item.title === '' && item.text === '';
  const [open, setOpen] = useState(isNew);
  const at = report.items.indexOf(item);
  const told = part.kind === 'shown' ? shownWords(part.shown, wording).title : part.title;
  const name = [number, part.title || told].filter(Boolean).join(' ') || words.text;
  const editing = item.kind === 'unknown' ? null : { open, onToggle: () => setOpen((before) => !before) };
  const isHalf = item.kind === 'view' && item.width === 'half';
  return (
    <article className={styles.part} data-half={isHalf || undefined} data-kind={part.kind}>
      <ItemTools
        item={item}
        name={name}
        edits={edits}
        first={at === 0}
        last={at === report.items.length - 1}
        editing={editing}
        live={live}
      />
      {open && item.kind !== 'unknown' && (
        <WordFields item={item} edits={edits} atOnce={edits.isNew(item.id) || !isNew} />
      )}
      {part.kind === 'text' && !open && <TextPart part={part} language={report.language} />}
      {part.kind === 'missing' && (
        <div className={styles.missing}>
          <h2 dir="auto">{part.title}</h2>
          <p>{part.why}</p>
        </div>
      )}
      {part.kind === 'shown' && <ShownPart {...props} part={part} />}
    </article>
  );
}

interface TextPartProps {
  readonly part: Extract<ReportPart, { kind: 'text' }>;
  readonly language: Language;
}

function TextPart({ part: { title, text }, language }: TextPartProps) {
  return (
    <>
      {title !== '' && (
        <h2 className={styles.heading} dir="auto">
          {title}
        </h2>
      )}
      <OwnWords text={text} language={language} />
    </>
  );
}

type ShownPartProps = PartBoxProps & { readonly part: Extract<ReportPart, { kind: 'shown' }> };

function ShownPart(props: ShownPartProps) {
  const { report, item, part, number, sources, theme, forward, tabled, notes, version } = props;
  const before = item.kind === 'view' && item.version !== version ? item.version : '';
  const wording = useWording();
  const { ui, terms, language } = wording;
  const { shown, title, remark } = part;
  const told = shownWords(shown, wording);
  const documents = documentsOfShown(shown);
  const table =
    tabled && shown.kind === 'figure'
      ? originTable(
          shown.figure.derived?.dataset ?? shown.dataset,
          shown.figure.observations,
          sources,
          wording,
          shown.figure,
        )
      : null;
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h2 dir="auto">
          <span className={styles.number}>{number}</span> {title || told.title}
        </h2>
        <p className={styles.facts}>{title && title !== told.title ? told.title : told.facts}</p>
      </figcaption>
      {table ? (
        <>
          <PlainTable body={table.body} caption={told.title} />
          {table.notes.map((note) => (
            <p key={note} className={styles.caveat}>
              {note}
            </p>
          ))}
        </>
      ) : (
        <ShownPicture
          shown={shown}
          theme={theme}
          alt={told.alt}
          forward={forward}
          half={part.width === 'half'}
        />
      )}
      {told.caveat !== '' && <p className={styles.caveat}>{told.caveat}</p>}
      {notes.map((note) => (
        <p key={note} className={styles.caveat}>
          {note}
        </p>
      ))}
      <p className={styles.source}>
        {ui.sources + terms.colon + told.source} {marksOf(documents, sources)}
        {before !== '' && terms.space + REPORT_WORDS[language].takenFrom(before)}
      </p>
      <OwnWords text={remark} language={report.language} />
    </figure>
  );
}

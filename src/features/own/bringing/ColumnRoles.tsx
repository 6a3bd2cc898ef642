import { classNames } from '@/lib/classNames';
import { OWN_ROLES, type OwnMapping } from '@/own/mapping/ownMapping';
import type { OwnSurvey } from '@/own/ownReading';
import { SelectBox } from '@/ui/SelectBox';
import { useWording } from '@/view/ViewContext';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import styles from './bringing.module.css';
import tables from './bringingTables.module.css';
import { SHAPES, shapeOf, withHeaderRow, withRole, withShape } from './mappingEdits';

interface ColumnRolesProps {
  readonly survey: OwnSurvey;
  readonly mapping: OwnMapping;
  readonly onChange: (mapping: OwnMapping) => void;
}

/** Cells of a column that are shown. */
const SHOWN = 3;
/** Rows in which headings may stand. */
const HEADER_ROWS = 30;

/** How the table and each of its columns are read: guessed, and to be changed. */
export function ColumnRoles({ survey, mapping, onChange }: ColumnRolesProps) {
  const { language } = useWording();
  const words = OWN_WORDS[language];
  const body = survey.head.slice(mapping.headerRow);
  const roles = OWN_ROLES.map((value) => ({ value, label: words.roles[value] }));
  const rows = Array.from({ length: Math.min(HEADER_ROWS, survey.head.length) }, (_, at) => String(at + 1));
  return (
    <section>
      <h3>{words.columnsTitle}</h3>
      <div className={styles.fields}>
        <div>
          <span>{words.shape}</span>
          <SelectBox
            label={words.shape}
            value={shapeOf(mapping)}
            options={SHAPES.map((value) => ({ value, label: words.shapes[value] }))}
            onChange={(shape) => onChange(withShape(mapping, shape))}
          />
        </div>
        <div>
          <span>{words.headerRow}</span>
          <SelectBox
            label={words.headerRow}
            value={String(mapping.headerRow)}
            options={rows.map((value) => ({ value, label: value }))}
            onChange={(row) => onChange(withHeaderRow(mapping, survey.head, Number(row)))}
          />
        </div>
      </div>
      <table className={classNames(tables.table, tables.columns)}>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.firstValues}</th>
            <th scope="col">{words.readAs}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.columns.map(({ heading, role }, at) => {
            const name = heading || words.noHeading(at + 1);
            const cells = body.map((row) => row[at] ?? '').filter((cell) => cell !== '');
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the table
              <tr key={at} className={role === 'ignore' ? tables.ignored : undefined}>
                <th scope="row">{name}</th>
                <td>{cells.slice(0, SHOWN).join(' · ')}</td>
                <td>
                  <SelectBox
                    label={words.roleOf(name)}
                    value={role}
                    options={roles}
                    onChange={(next) => onChange(withRole(mapping, at, next))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

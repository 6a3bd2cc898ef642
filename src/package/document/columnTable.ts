import type { Column } from '../schema/column';
import type { TableShape } from '../schema/tableSchema';

/** The columns of a data file as a table in Markdown; a text in both languages has one row. */
export function columnTable({ columns }: TableShape): string {
  const rows = columns.flatMap((column) => {
    if (isEnglishOf(columns, column)) return [];
    const english = columns.find((other) => other.name === englishName(column));
    const names = [column, ...(english ? [english] : [])].map(({ name }) => `\`${name}\``);
    return [`| ${names.join(', ')} | ${meaning(column, english !== undefined)} |`];
  });
  return ['| column | meaning |', '| --- | --- |', ...rows].join('\n');
}

const englishName = ({ name }: Column): string => (name.endsWith('_zh') ? name.replace(/_zh$/, '_en') : '');

const isEnglishOf = (columns: readonly Column[], { name }: Column): boolean =>
  name.endsWith('_en') && columns.some((other) => englishName(other) === name);

function meaning({ says, allowed, refersTo, required }: Column, bothLanguages: boolean): string {
  const text = bothLanguages ? says.replace(/, Chinese$/, '') : says;
  const named = (value: string) => new RegExp(`\\b${value}\\b`);
  const marked = allowed.reduce((found, value) => found.replace(named(value), `\`${value}\``), text);
  const others = allowed.filter((value) => !named(value).test(text)).map((value) => `\`${value}\``);
  return [
    marked,
    others.length > 0 ? `: ${others.join(', ')}` : '',
    refersTo === '' ? '' : `, in \`${refersTo}\``,
    required || /empty/i.test(text) ? '' : '; may be empty',
  ].join('');
}

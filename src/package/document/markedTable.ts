/**
 * Puts a table into a Markdown text, between its two marks.
 * @param name what the marks call it
 * @throws where the text has no marks
 */
export function withTable(markdown: string, name: string, table: string): string {
  const mark = `${name}, written by npm run document`;
  const begin = `<!-- ${mark} -->`;
  const from = markdown.indexOf(begin);
  const to = markdown.indexOf(`<!-- End: ${mark} -->`);
  if (from < 0 || to < from) throw new Error(`The text has no place for the table: ${begin} …`);
  return `${markdown.slice(0, from)}${begin}\n\n${table}\n\n${markdown.slice(to)}`;
}

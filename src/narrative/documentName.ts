/** The year of an edition at the end of a title. */
const EDITION = /\d{4}(?=\D?$)/;

/** What all editions of a document are called, and the year of the one that a title names; null: it has no editions. */
export interface DocumentName {
  readonly name: string;
  readonly edition: number | null;
}

/** Parts the title of a document into its name and the year of its edition. */
export function documentName(title: string): DocumentName {
  const [edition] = title.match(EDITION) ?? [];
  return edition
    ? { name: title.replace(edition, '').replace(/\s*[（(][)）]|\s+$/g, ''), edition: Number(edition) }
    : { name: title, edition: null };
}

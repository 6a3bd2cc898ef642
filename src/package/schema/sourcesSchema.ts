import { GRADES, SOURCE_KINDS, type Source } from '@/domain/source';
import { column, inBothLanguages, keyColumn } from './column';
import type { TableSchema } from './tableSchema';

export const sourcesSchema: TableSchema<Source> = {
  file: 'sources.csv',
  says: 'Documents that figures stand in',
  key: ['source_id'],
  columns: [
    keyColumn('source_id', 'Identifier'),
    ...inBothLanguages('title', 'Title', { required: true }),
    column('issuer', 'Issuer, Chinese', { required: true }),
    column('issuer_en', 'Issuer, English', { required: true }),
    column('document_number', 'Number of the document'),
    column('issued', 'Year, month or day of issue', { pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' }),
    column('kind', 'Kind of document', { required: true, allowed: SOURCE_KINDS }),
    column(
      'grade',
      'A: the authority’s own text; B: an official text through a stored copy; C: a compilation by others or the press; D: reprinted, the outlet not recorded, its origin still to be checked',
      { required: true, allowed: GRADES },
    ),
    column('url', 'The publisher’s own address, where known for certain; never a copy’s'),
    column('licence', 'Licence, where one is stated'),
    column('note', 'Note, Chinese'),
    column('note_en', 'Note, English'),
  ],
  read: (cells) => ({
    id: cells.text('source_id'),
    title: cells.localized('title'),
    issuer: { zh: cells.text('issuer'), en: cells.text('issuer_en') },
    documentNumber: cells.text('document_number'),
    issued: cells.text('issued'),
    kind: cells.oneOf('kind', SOURCE_KINDS),
    grade: cells.oneOf('grade', GRADES),
    url: cells.text('url'),
    licence: cells.text('licence'),
    note: { zh: cells.text('note'), en: cells.text('note_en') },
  }),
  write: (source) => ({
    source_id: source.id,
    title_zh: source.title.zh,
    title_en: source.title.en,
    issuer: source.issuer.zh,
    issuer_en: source.issuer.en,
    document_number: source.documentNumber,
    issued: source.issued,
    kind: source.kind,
    grade: source.grade,
    url: source.url,
    licence: source.licence,
    note: source.note.zh,
    note_en: source.note.en,
  }),
};

import { GRADES, SOURCE_KINDS, type Source } from '@/domain/source';
import { WEB_ADDRESS } from './column';
import { key, localized, oneOf, schemaOf, text, translated } from './fields';

export const sourcesSchema = schemaOf<Source>(
  {
    file: 'sources.csv',
    says: 'Documents that figures stand in',
    key: ['source_id'],
  },
  {
    id: key('source_id', 'Identifier'),
    title: localized('title', 'Title'),
    issuer: translated('issuer', 'Issuer'),
    documentNumber: text('document_number', 'Number of the document', {}),
    issued: text('issued', 'Year, month or day of issue', { pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' }),
    kind: oneOf('kind', 'Kind of document', SOURCE_KINDS),
    grade: oneOf(
      'grade',
      'A: the authority’s own text; B: an official text through a stored copy; C: a compilation by others or the press; D: reprinted, the outlet not recorded, its origin still to be checked',
      GRADES,
    ),
    url: text('url', 'The publisher’s own address, where known for certain; never a copy’s', {
      pattern: WEB_ADDRESS,
    }),
    licence: text('licence', 'Licence, where one is stated', {}),
    note: translated('note', 'Note', {}),
  },
);

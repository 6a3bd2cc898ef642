import { escapeXml, tag } from '@/graphics/paint/svgText';
import { HEAD, NAMES } from './xml';

/** A part of a package: where it stands, of which type, what is in it, and what it leads to. */
export interface Part {
  /** From the root, without a slash in front. */
  readonly path: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly relations?: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  /** The end of the address of its kind: `slideLayout`. */
  readonly kind: string;
  /** Path of a part, from the root; an address where it leads outside. */
  readonly target: string;
  readonly outside?: boolean;
}

/** Parts and the relations of the root as the files of a package. */
export function packageFiles(
  parts: readonly Part[],
  root: readonly Relation[],
): Readonly<Record<string, string | Uint8Array>> {
  const types = [
    tag('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...new Set(
      parts
        .filter(({ type }) => !isXml(type))
        .map(({ path, type }) =>
          tag('Default', { Extension: path.split('.').at(-1) ?? '', ContentType: type }),
        ),
    ),
    ...parts
      .filter(({ type }) => isXml(type))
      .map(({ path, type }) => tag('Override', { PartName: `/${path}`, ContentType: type })),
  ];
  return {
    '[Content_Types].xml': HEAD + tag('Types', { xmlns: `${NAMES.package}/content-types` }, ...types),
    '_rels/.rels': relationsXml('', root),
    ...Object.fromEntries(
      parts.flatMap(({ path, content, relations = [] }) => [
        [path, content],
        ...(relations.length > 0 ? [[relationsPath(path), relationsXml(path, relations)]] : []),
      ]),
    ),
  };
}

const isXml = (type: string): boolean => type.endsWith('+xml');

const relationsPath = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');

const relationsXml = (from: string, relations: readonly Relation[]): string =>
  HEAD +
  tag(
    'Relationships',
    { xmlns: `${NAMES.package}/relationships` },
    ...relations.map(({ id, kind, target, outside }) =>
      tag('Relationship', {
        Id: id,
        Type: kind.startsWith('metadata') ? `${NAMES.package}/relationships/${kind}` : `${NAMES.r}/${kind}`,
        Target: outside ? target : relative(from, target),
        ...(outside ? { TargetMode: 'External' } : {}),
      }),
    ),
  );

/** The way from one part to another. */
function relative(from: string, target: string): string {
  const [own, other] = [from.split('/').slice(0, -1), target.split('/')];
  let shared = 0;
  while (shared < own.length && own[shared] === other[shared]) shared += 1;
  return [...own.slice(shared).map(() => '..'), ...other.slice(shared)].join('/');
}

/** What a package says of itself, as a part. */
export const coreProperties = (title: string, creator: string, day: string): Part => ({
  path: 'docProps/core.xml',
  type: 'application/vnd.openxmlformats-package.core-properties+xml',
  content: HEAD + coreXml(title, creator, day),
});

const coreXml = (title: string, creator: string, day: string): string =>
  tag(
    'cp:coreProperties',
    {
      'xmlns:cp': `${NAMES.package}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    tag('dc:title', {}, escapeXml(title)),
    tag('dc:creator', {}, escapeXml(creator)),
    tag('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`),
  );

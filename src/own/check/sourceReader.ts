import { OWN_PREFIX } from '@/domain/ownMark';
import type { Source } from '@/domain/source';
import { LONGEST_TEXT } from '@/package/schema/column';
import { ownIssueWords } from '@/wording/pages/ownIssueWords';
import { plainText } from '../cells/plainText';
import type { FigureColumns } from '../figures/figureColumns';
import { type ReadWord, remembered } from './cellReaders';
import { hashedName } from './hashedId';
import type { OwnCatalogue } from './ownCatalogue';
import type { OwnNames } from './ownNames';

/**
 * Reads titles of documents. Every source of figures of one's own is one's own: also where the shipped data has a
 * document of that title, nobody has held these figures against it.
 */
export class SourceReader {
  private readonly made = new Map<string, Source>();
  private readonly own: ReadonlyMap<string, Source>;

  constructor(
    { sources }: OwnCatalogue,
    private readonly names: OwnNames,
    private readonly columns: FigureColumns,
    /** The title where the table has none; empty: a table that was pasted. */
    private readonly fallback: string,
  ) {
    this.own = new Map(sources.filter(({ id }) => id.startsWith(OWN_PREFIX)).map((one) => [one.id, one]));
  }

  read: ReadWord = remembered((cell) => {
    const title = plainText(cell) || plainText(this.fallback) || PASTED.zh;
    return title.length > LONGEST_TEXT ? -1 : this.columns.word(this.idOf(title));
  });

  /** The sources that were read and that figures stand in. */
  get sources(): readonly Source[] {
    const used = this.columns.textsOf('sourceId');
    return [...this.made.values()].filter(({ id }) => used.has(id));
  }

  private idOf(title: string): string {
    const known = [title, ...this.names.sources.find(title)].map((id) => this.own.get(id)).find(Boolean);
    const id = known?.id ?? `${OWN_PREFIX}${hashedName(title)}`;
    if (!this.made.has(id))
      this.made.set(
        id,
        known ?? {
          ...BLANK,
          id,
          title: title === PASTED.zh ? PASTED : { zh: title, en: title },
        },
      );
    return id;
  }
}

const PASTED = { zh: ownIssueWords.zh.pasted, en: ownIssueWords.en.pasted };
const NOTHING = { zh: '', en: '' };
const BLANK = {
  issuer: NOTHING,
  documentNumber: '',
  issued: '',
  kind: 'compiled_dataset',
  grade: 'C',
  url: '',
  licence: '',
  note: NOTHING,
} as const;

/** Length and hash of a data file, as a resource of a Data Package has them. */
export interface FileDigest {
  readonly bytes: number;
  readonly hash: string;
}

export interface FileDigester {
  readonly add: (text: string) => void;
  readonly end: () => FileDigest;
}

export function fileDigester(): FileDigester;
export function fileDigest(text: string): FileDigest;

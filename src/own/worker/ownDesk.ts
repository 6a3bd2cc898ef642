import type { OwnIssue } from '@/domain/ownIssue';
import type { OwnCatalogue } from '../check/ownCatalogue';
import { readOwnTable } from '../check/readOwnTable';
import { MOST_BYTES, type OpenedTable, openTable } from '../decode/openTable';
import { surveyTable } from '../mapping/surveyTable';
import { fileIssue } from '../ownIssues';
import { issuesCsv } from '../write/issuesCsv';
import type { OwnAnswer, OwnRequest } from './ownMessages';

type Request<Kind extends OwnRequest['kind']> = Extract<OwnRequest, { readonly kind: Kind }>;

/** Progress is told in hundredths. */
const TOLD_STEP = 0.01;

/** What the worker does: it holds the file that was opened and the issues of its last reading. */
export class OwnDesk {
  private opened: OpenedTable | null = null;
  private name = '';
  private catalogue: OwnCatalogue | null = null;
  private issues: readonly OwnIssue[] = [];

  /**
   * Answers a request.
   * @param onProgress told how much of a reading has passed, 0 to 1
   */
  async answer(request: OwnRequest, onProgress: (done: number) => void): Promise<OwnAnswer> {
    if (request.kind === 'open') return this.open(request);
    if (request.kind === 'read') return this.read(request, onProgress);
    return { kind: 'issues', csv: issuesCsv(this.issues, request.language) };
  }

  private async open({ name, content, catalogue, sheet }: Request<'open'>): Promise<OwnAnswer> {
    this.opened = null;
    const opened = await openedFrom(content, sheet);
    if ('code' in opened) {
      this.issues = [opened];
      return { kind: 'survey', survey: { issues: [opened] } };
    }
    this.opened = opened;
    this.name = name;
    this.catalogue = catalogue;
    const survey = surveyTable(opened, catalogue);
    this.issues = survey.issues;
    return { kind: 'survey', survey };
  }

  private read({ mapping, limit }: Request<'read'>, onProgress: (done: number) => void): OwnAnswer {
    if (!this.opened || !this.catalogue)
      return { kind: 'reading', reading: { issues: [fileIssue('fileEmpty')] } };
    const steps = readOwnTable(this.opened, mapping, this.catalogue, this.name, limit);
    let step = steps.next();
    let told = 0;
    for (; !step.done; step = steps.next()) {
      if (step.value - told < TOLD_STEP) continue;
      told = step.value;
      onProgress(told);
    }
    this.issues = step.value.issues;
    const reading = 'reading' in step.value ? step.value.reading : step.value;
    return { kind: 'reading', reading };
  }
}

async function openedFrom(content: Blob | string, sheet: string): Promise<OpenedTable | OwnIssue> {
  if (typeof content === 'string') return openTable(content);
  if (content.size > MOST_BYTES) return fileIssue('fileTooBig');
  return openTable(new Uint8Array(await content.arrayBuffer()), sheet);
}

import type { OwnCatalogue } from '@/own/check/ownCatalogue';
import { OwnDesk } from '@/own/worker/ownDesk';
import type { OwnAnswer, OwnRequest } from '@/own/worker/ownMessages';
import type { OwnSession } from '@/own/worker/ownSession';
import { goldenCatalogue } from '../../own/ownFixtures';

/** Sessions that read in the page itself, with a few prefecture-level cities beside the golden data. */
export function deskSession({ places, indicators, sources }: OwnCatalogue): OwnSession {
  const desk = new OwnDesk();
  const catalogue = { ...goldenCatalogue(), places, indicators, sources };
  void desk.answer({ kind: 'start', catalogue }, () => undefined);
  const ask = async (request: OwnRequest): Promise<OwnAnswer> => {
    const answer = await desk.answer(request, () => undefined);
    if (!answer) throw new Error('no answer');
    return answer;
  };
  const read = async (mapping: Parameters<OwnSession['preview']>[0], limit: number) => {
    const answer = await ask({ kind: 'read', mapping, limit });
    if (answer.kind !== 'reading') throw new Error(answer.kind);
    return answer.reading;
  };
  return {
    open: async (file, sheet = '') => {
      const name = typeof file === 'string' ? '' : file.name;
      const answer = await ask({ kind: 'open', name, content: file, sheet });
      if (answer.kind !== 'survey') throw new Error(answer.kind);
      return answer.survey;
    },
    preview: (mapping) => read(mapping, 2_000),
    read: (mapping, onProgress) => {
      onProgress(0.5);
      return read(mapping, 0);
    },
    issuesCsv: async (language) => {
      const answer = await ask({ kind: 'issues', language });
      return answer.kind === 'issues' ? answer.csv : '';
    },
    cancel: () => undefined,
    close: () => undefined,
  };
}

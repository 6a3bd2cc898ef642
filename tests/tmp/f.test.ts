import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { chartText } from '@/narrative/chartText';
import { findingSentence } from '@/narrative/finding/findingSentence';
import { readDataset } from '@/package/read/readDataset';
import { trendFinding } from '@/query/finding/trendFinding';
import { stageMultiples } from '@/query/multiples/multiples';
import { appTexts, DATA } from '../data/dataFolder';

it('x', () => {
  const { dataset } = readDataset(appTexts(DATA));
  const codes = dataset.places.map(({ code }) => code);
  const out: string[] = [];
  for (const s of ['', ...dataset.stages.map(({ id }) => id)]) {
    const { multiples } = stageMultiples(dataset, s, '', codes);
    out.push(`## ${s} ${multiples.length}`);
    for (const m of multiples.slice(0, s === '' ? 60 : 7)) {
      const f = trendFinding(m.selection);
      const z = f ? findingSentence(f, chartText(dataset, m.selection, 'zh')) : 'NONE';
      out.push(
        `${m.selection.indicator.name.zh} [${m.selection.unit.kind}] ${f?.kind} (${z.length}) ${z} | ${f ? findingSentence(f, chartText(dataset, m.selection, 'en')) : ''}`,
      );
    }
  }
  writeFileSync('/tmp/findings.txt', out.join('\n'));
}, 60000);

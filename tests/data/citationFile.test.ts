import { expect, it } from 'vitest';
import { VERSION } from '@/lib/version';
import { CITATION_WORDS } from '@/wording/figure/citationWords';
import { readText } from './dataFolder';

const file = readText('CITATION.cff');
const [software = '', data = ''] = file.split('preferred-citation:');
const field = (text: string, name: string) => new RegExp(`^ *${name}: "?(.*?)"?$`, 'm').exec(text)?.[1];

it('CITATION.cff has the version of the package for the software, and that of the data for the data', () => {
  const described = JSON.parse(readText('data/datapackage.json'));
  expect(field(software, 'version')).toBe(VERSION);
  expect(field(data, 'version')).toBe(described.version);
  expect(field(data, 'date-released')).toBe(described.created.slice(0, 10));
  expect(field(data, 'year')).toBe(described.created.slice(0, 4));
  expect(field(data, 'license')).toBe(described.licenses[0].name);
});

it('names the author and the title that copied citations name, and nobody else', () => {
  const { project, dataset } = CITATION_WORDS.en;
  expect(file.match(/- .*/g)).toEqual([`- name: ${project}`, `- name: ${project}`]);
  expect(file).not.toMatch(/family-names|given-names|orcid/);
  expect(field(data, 'title')).toBe(dataset);
});

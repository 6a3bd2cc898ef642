import { expect, it } from 'vitest';
import { figuresDigest } from '../../scripts/figuresDigest.mjs';
import { DATA } from './dataFolder';

const textOf = DATA.text;

it('has a record of changes that was written for these very figures', () => {
  const { version, figures } = JSON.parse(textOf('datapackage.json')) as Record<string, string>;
  const told = `data/ differs from what version ${version} was recorded with: raise the version, then npm run changes`;
  expect(figuresDigest(textOf), told).toBe(figures);
});

it('is another name once one figure differs', () => {
  const observations = textOf('observations.csv');
  const changed = observations.replace(/,actual,exact,/, ',target,exact,');
  expect(changed).not.toBe(observations);
  const other = figuresDigest((file) => (file === 'observations.csv' ? changed : textOf(file)));
  expect(other).not.toBe(figuresDigest(textOf));
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Figure } from '@/narrative/figure';
import { DATA_FILES, type DataFileTexts, readDataset } from '@/package/read/readDataset';
import { figureOf, type PictureSpec } from './pictureOf';

const FOLDER = resolve(import.meta.dirname, 'golden');

/** The texts of the golden data files. */
export const goldenTexts = Object.fromEntries(
  DATA_FILES.map((file) => [file, { text: readFileSync(resolve(FOLDER, file), 'utf8') }]),
) as DataFileTexts;

/** The golden dataset, read once: small, frozen, and like the live one in kind; see golden/README.md. */
export const goldenDataset = readDataset(goldenTexts).dataset;

export const EVERYWHERE = goldenDataset.places.map(({ code }) => code);

/** A picture of the golden data in words. */
export const goldenFigure = (spec: PictureSpec): Figure => figureOf(goldenDataset, spec);

import type { Dataset } from '@/domain/dataset';
import type { Figure } from '@/narrative/figure';
import type { CitiesFile } from '../citiesFile';
import type { Sheet } from '../sheet';

/** What slides are made from: a figure, a picture of all cities, or a page of many pictures. */
export type Shown =
  | { readonly kind: 'figure'; readonly dataset: Dataset; readonly figure: Figure }
  | { readonly kind: 'cities'; readonly file: CitiesFile }
  | { readonly kind: 'sheet'; readonly dataset: Dataset; readonly sheet: Sheet };

import type { Indicator } from '@/domain/indicator';

/** What the index says of an indicator that has figures; addresses are those of its files, from the index. */
export interface ApiEntry {
  readonly id: string;
  readonly name: Indicator['name'];
  readonly stage: string;
  readonly topic: string;
  readonly unit: string;
  readonly figures: number;
  readonly first_year: number;
  readonly last_year: number;
  readonly csv: string;
  readonly json: string;
  readonly parquet: string;
}

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

/**
 * How often a property is tried, and from which seed: a few hundred times and always the same ones in `npm test`, as
 * `npm run fuzz` says otherwise.
 * @param share of the runs, for what takes long
 */
export const fuzzRuns = (share = 1) => ({ numRuns: Math.max(1, Math.ceil(RUNS * share)), seed: SEED });

/** How many tables a property is tried on: three hundred, or as many as `OWN_RUNS` says. */
export const OWN_RUNS = { numRuns: Number(process.env.OWN_RUNS ?? 300) };

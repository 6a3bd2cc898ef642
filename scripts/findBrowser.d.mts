export const QUIET_FLAGS: string[];
export function findBrowser(): string | undefined;
export function requireBrowser(): string;

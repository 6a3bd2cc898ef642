/** A new identifier. A page without a secure address has no `crypto.randomUUID`. */
export const newId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

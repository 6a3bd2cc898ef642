export function figuresDigest(read: (file: string) => string | null): string;

/** A text as a pattern that finds just it; also where patterns are read as Unicode, which takes no other escapes. */
export const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

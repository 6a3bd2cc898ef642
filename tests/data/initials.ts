import { pinyin } from 'pinyin-pro';

/** Names whose initials the dictionary gets wrong, because a character has more than one reading. */
const READ_OTHERWISE: Readonly<Record<string, string>> = {};

/** First letters of the pinyin of a Chinese name: Latin letters and digits stay, punctuation goes. */
export function initialsOf(name: string): string {
  const letters = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' });
  return (
    READ_OTHERWISE[name] ??
    letters
      .join('')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
  );
}

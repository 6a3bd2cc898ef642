declare module 'pinyin-match/src/simplified_dict.js' {
  /** Simplified characters by their syllable, without tones. */
  export const dict: Readonly<Record<string, string>>;
}

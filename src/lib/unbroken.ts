const NUMBER_BEFORE_UNIT = /(\d[\d.,—–]*%?) (?=\p{Script=Han})/gu;

/**
 * A sentence set large, whose lines end at spaces and signs: its numbers keep their Chinese units beside them. One text,
 * so that what stands does not move while the rest of a page arrives.
 */
export const unbroken = (text: string): string => text.replace(NUMBER_BEFORE_UNIT, '$1\u00a0');

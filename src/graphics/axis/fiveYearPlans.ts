import type { Language } from '@/domain/localized';

export interface FiveYearPlan {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const NUMERALS = ['十', '十一', '十二', '十三', '十四', '十五'];

/** The national five-year plans (the tenth, 2001—2005, to the fifteenth, 2026—2030) that touch some years. */
export function fiveYearPlans(fromYear: number, toYear: number, language: Language): readonly FiveYearPlan[] {
  return NUMERALS.map((numeral, at) => ({
    from: 2001 + at * 5,
    to: 2005 + at * 5,
    name: language === 'zh' ? `“${numeral}五”` : `${10 + at}th Plan`,
  })).filter((plan) => plan.to >= fromYear && plan.from <= toYear);
}

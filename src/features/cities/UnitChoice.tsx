import { isTotal } from '@/narrative/cities/citiesText';
import { PLAIN } from '@/query/catalogue/measure';
import type { CitiesLines } from '@/query/panel/citiesLines';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { useChangeView, useWording } from '@/view/ViewContext';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';

/** The figures themselves, or a year as 100; nothing for rates. */
export function UnitChoice({ lines }: { readonly lines: CitiesLines }) {
  const change = useChangeView();
  const { language } = useWording();
  const words = CITIES_WORDS[language];
  const baseYear = lines.baseYear ?? lines.firstBase;
  if (!isTotal(lines.choice, lines.printed.unit)) return null;
  return (
    <SegmentedChoice
      quiet
      legend={words.unit}
      value={lines.baseYear === null ? 'value' : 'index'}
      options={[
        { value: 'value', label: words.value },
        { value: 'index', label: words.index(baseYear) },
      ]}
      onChange={(value) =>
        change({ measure: value === 'index' ? { id: 'index', argument: String(baseYear) } : PLAIN })
      }
    />
  );
}

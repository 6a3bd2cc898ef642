import type { Dataset } from '@/domain/dataset';
import { isCity, type Place } from '@/domain/place';
import { aimText, spanOf, upperOf } from '@/narrative/targets/aimFigures';
import { aimVerdict } from '@/narrative/targets/aimVerdict';
import type { Aim } from '@/query/aims/aims';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { TableRow } from './AimTable';
import { FigureLink } from './FigureLink';
import { IndicatorLink } from './IndicatorLink';

interface AimRowProps {
  readonly dataset: Dataset;
  readonly row: Aim;
  /** Whether targets and plans stand in one table. */
  readonly mixed: boolean;
}

/** One aim beside what answers it. */
export function AimRow({ dataset, row, mixed }: AimRowProps) {
  const { language } = useWording();
  const { aim, upper, furtherAims, result, furtherResults, nearest, state } = row;
  const indicator = dataset.indicator.get(aim.indicatorId);
  const place = dataset.place.get(aim.placeCode);
  if (!indicator) return null;
  const text = aimText(dataset, indicator, [row], language);
  const span = spanOf(aim, language);
  const above = result && upperOf(result, furtherResults);
  const published = [result, ...furtherResults.filter((one) => one !== above), nearest];
  return (
    <TableRow
      indicator={<IndicatorLink indicator={indicator} span={span} />}
      place={place && <PlaceLink place={place} />}
      aim={[aim, ...furtherAims].map((one) => (
        <FigureLink
          key={one.id}
          figure={one}
          upper={one === aim ? upper : null}
          text={text}
          named={span !== ''}
          mixed={mixed}
        />
      ))}
      result={published.map(
        (one) =>
          one && <FigureLink key={one.id} figure={one} upper={one === result ? above : null} text={text} />,
      )}
      judged={state === 'reached' || state === 'missed'}
      {...aimVerdict(row, text)}
    />
  );
}

/** The name of a place; that of a city leads to its page. */
function PlaceLink({ place }: { readonly place: Place }) {
  const { language } = useWording();
  const name = place.shortName[language];
  const style = { color: `var(--${place.colour}t)` };
  return isCity(place) ? (
    <ViewLink to={{ screen: 'city', cityCode: place.code }} style={style}>
      {name}
    </ViewLink>
  ) : (
    <span style={style}>{name}</span>
  );
}

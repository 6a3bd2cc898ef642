import type { Dataset } from '@/domain/dataset';
import type { PanelFigure } from '@/domain/panel';
import { type DisplayUnit, displayUnit } from '@/lib/numberFormat';
import { signOf } from '@/narrative/chartText';
import type { Wording } from '@/wording/wording';
import type { PanelRow } from '../panelRow';
import { printedDecimals } from '../table/dataTable';
import { hex } from './seriesOf';

/** The unit that some figures are printed in together; null without any. */
export const displayOf = (rows: readonly PanelRow[], language: Wording['language']): DisplayUnit | null => {
  const largest = rows.reduce((most, { figure }) => Math.max(most, Math.abs(figure.value)), 0);
  return rows[0] ? displayUnit(rows[0].unit, largest, language) : null;
};

/** The short name of a city. */
export const cityName = ({ panel }: Dataset, code: string, language: Wording['language']): string =>
  panel.catalogue?.cities.find((city) => city.code === code)?.shortName[language] ?? code;

/** The colour of a city: its own where it is compared, else that of the background. */
export const cityColour = ({ place }: Dataset, code: string): string =>
  hex(place.get(code)?.colour ?? 'ghost');

/** What stands before a figure in doubt. */
export const doubtSign = ({ doubtful }: PanelFigure, { terms }: Wording): string =>
  signOf({ bound: 'exact', doubt: doubtful ? { zh: '?', en: '?' } : { zh: '', en: '' } }, terms);

/** The digits that figures need in a sheet. */
export const decimalsOf = (rows: readonly PanelRow[]): number =>
  rows.reduce(
    (most, { figure, choice }) =>
      Math.max(most, printedDecimals(figure.value, figure.resolution, false), choice.rate ? 6 : 0),
    0,
  );

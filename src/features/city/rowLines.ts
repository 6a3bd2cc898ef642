import { type CityLine, cityLineScene } from '@/graphics/pictures/cityLine';
import type { Scene } from '@/graphics/scene/scene';
import type { CityPage } from '@/query/city/cityPage';
import type { CityRow } from '@/query/city/cityRows';

const LINE = { width: 176, height: 34 };

/** The lines of a row: those of two cities on one scale. */
export const rowLines = ({ parts, years }: CityPage, { cells }: CityRow, size = LINE): Scene | null =>
  cityLineScene(
    cells.flatMap((cell, at): readonly CityLine[] => {
      const subject = parts[at]?.subject;
      return cell && subject ? [{ place: subject, runs: cell.runs, dashed: isSecondAlike(parts, at) }] : [];
    }),
    years,
    size,
  );

/** Whether a city is the second of two that share a colour, so that shape must tell them apart. */
export const isSecondAlike = (parts: CityPage['parts'], at: number): boolean =>
  at > 0 && parts[0].subject.colour === parts[at]?.subject.colour;

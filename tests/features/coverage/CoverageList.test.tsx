import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CoverageList } from '@/features/coverage/CoverageList';
import { PlaceLines } from '@/features/coverage/PlaceLines';
import { coverageTable, narrowCoverage } from '@/query/coverage/coverageTable';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

const table = coverageTable(goldenDataset);

describe('coverage on a phone', { timeout: 30_000 }, () => {
  it('names what each city has beside the indicator', () => {
    const rows = narrowCoverage(goldenDataset, table, 'preschool', '');
    renderInView(<CoverageList dataset={goldenDataset} rows={rows} />);
    const button = screen.getByRole('button', { name: /^学前教育毛入园率/ });
    expect(button.textContent).toContain('南昌 有 赣州 有 抚州 无 江门 无');
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  it('lists the places of an indicator with their years or the reason for none', async () => {
    const [row] = table.rows.filter(({ indicator }) => indicator.id === 'preschool-gross-enrolment-ratio');
    if (!row) throw new Error('No such row');
    const opened: string[] = [];
    renderInView(
      <PlaceLines
        row={row}
        places={table.places}
        years={table.years}
        onOpen={(_, place) => opened.push(place.code)}
      />,
    );
    const lines = screen.getAllByRole('listitem');
    expect(lines[2]?.textContent).toContain('所收文件没有这一指标');
    await userEvent.setup().click(within(lines[1] as HTMLElement).getByRole('button', { name: /^赣州　/ }));
    expect(opened).toEqual(['360700']);
  });
});

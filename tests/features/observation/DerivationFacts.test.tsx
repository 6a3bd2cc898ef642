import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ObservationPanel } from '@/features/observation/ObservationPanel';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

const open = (id: string, language = 'zh') =>
  renderInView(<ObservationPanel dataset={goldenDataset} />, `?v=trend&lang=${language}&o=${id}`);

describe('the panel of a derived figure', () => {
  it('shows value, working and census year, and quotes no document', () => {
    open('derived:per:children:jm.kindergarten-children.2024.actual');
    const panel = screen.getByRole('region', { name: '选中的数字' });
    expect(panel.textContent).toContain('162人/千名儿童');
    expect(panel.textContent).toContain('124,541 ÷ (4,798,090 × 16.02 ÷ 100) × 1,000；人口为 2020 年的数');
    expect(panel.textContent).toContain('没有文件印过这个数');
    expect(screen.queryByText('原文')).toBeNull();
  });

  it('leads from each input to its own source', async () => {
    const { store } = open('derived:gap:country:nc.compulsory-retention-rate.2020.actual', 'en');
    const inputs = screen.getAllByRole('button', { name: /show the source$/ });
    expect(inputs).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: /China, 2020, actual, 95\.2%/ }));
    expect(store.getState().view.observationId).toBe('cn.compulsory-retention-rate.2020.actual');
    expect(screen.queryByText('As printed')).not.toBeNull();
  });

  it('names the standard, its document and whom it binds', () => {
    open('derived:gap:standard:jx.preschool-gross-enrolment-ratio.2024.actual');
    const panel = screen.getByRole('region', { name: '选中的数字' });
    expect(panel.textContent).toContain('标准 ≥85%');
    expect(panel.textContent).toContain('评的是县，不是市');
    expect(panel.textContent).toContain('县域学前教育普及普惠督导评估办法');
  });
});

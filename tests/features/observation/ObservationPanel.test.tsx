import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { ObservationPanel } from '@/features/observation/ObservationPanel';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

const draw = (search: string) => renderInView(<ObservationPanel dataset={goldenDataset} />, search);
const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;

beforeAll(async () => {
  await import('@/picture/cite/CiteDialog');
});

describe('the panel of a chosen figure', () => {
  it('leads to document, item and the figure as printed', () => {
    draw('?o=nc.compulsory-retention-rate.2020.actual');
    const chosen = goldenDataset.observation.get('nc.compulsory-retention-rate.2020.actual');
    const source = chosen && goldenDataset.source.get(chosen.sourceId);
    expect(screen.getByRole('region', { name: '选中的数字' })).toBeTruthy();
    expect(fact('原文')).toBe('“97.01%”');
    expect(fact('出处')).toBe(source?.title.zh);
    expect(fact('位置')).toBe(chosen?.locator);
  });

  it('says how it changed and how far from the country it is, as far as the printed digits bear out', () => {
    const { unmount } = draw('?o=nc.compulsory-retention-rate.2020.actual');
    expect(fact('比全国同年')).toBe('约 +1.8 个百分点 95.2%');
    unmount();
    draw('?o=cn.compulsory-retention-rate.2020.actual');
    expect(fact('比上一年')).toBe(
      '+0.4 个百分点 94.8%出自另一份文件：教育部：普惠性幼儿园覆盖率达76%（“十三五”发布会）',
    );
    expect(screen.queryByText('比全国同年')).toBeNull();
  });

  it('puts the nearest observed figure beside a target, and how far apart they are', () => {
    draw('?o=gz.compulsory-retention-rate.2018.target&lang=en');
    expect(screen.getByRole('heading', { name: /nearest/i })).toBeTruthy();
    expect(screen.getByText('94.6%')).toBeTruthy();
    expect(screen.getByText(/0\.6/)).toBeTruthy();
  });

  it('is cited with what it is, its document, the version of the data and a link to it', async () => {
    draw('?i=preschool-gross-enrolment-ratio&o=nc.preschool-gross-enrolment-ratio.2011.actual');
    await userEvent.setup().click(screen.getByRole('button', { name: '引用' }));
    const dialog = await screen.findByRole('dialog', { name: '引用这个数字' });
    for (const style of ['GB/T 7714', 'APA', 'BibTeX']) {
      const text = within(dialog).getByRole('region', { name: style }).textContent ?? '';
      expect(text).toContain('南昌市 [2011 年] 学前教育毛入园率（实际值）');
      expect(text).toContain(goldenDataset.edition.version);
      expect(text).toMatch(/o=nc\.preschool-gross-enrolment-ratio\.2011\.actual/);
    }
    expect(within(dialog).getAllByRole('button', { name: '复制引用' })).toHaveLength(3);
  });

  it('is cited with a link pinned to the version shown, whatever the view is pinned to, unless it is not wanted', async () => {
    const dataset = { ...goldenDataset, edition: { version: '1.2.0', date: '2026-12-01' } };
    const search =
      '?i=preschool-gross-enrolment-ratio&o=nc.preschool-gross-enrolment-ratio.2011.actual&pin=1.0.0';
    renderInView(<ObservationPanel dataset={dataset} />, search);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: '引用' }));
    const text = () => screen.getByRole('region', { name: 'APA' }).textContent ?? '';
    await screen.findByRole('dialog', { name: '引用这个数字' });
    expect(text()).toContain('1.2.0 版');
    expect(text()).toContain('pin=1.2.0');
    expect(text()).not.toContain('1.0.0');
    await user.click(screen.getByRole('checkbox', { name: '链接固定到数据 1.2.0 版' }));
    expect(text()).not.toContain('pin=');
    expect(text()).toContain('1.2.0 版');
  });

  it('closes', async () => {
    const { store } = draw('?o=nc.compulsory-retention-rate.2020.actual');
    await userEvent.setup().click(screen.getByRole('button', { name: '关闭' }));
    expect(store.getState().view.observationId).toBe('');
  });

  it('says how the figure differs from the others of its picture, and nothing where it does not', () => {
    const figure = goldenFigure({ indicatorId: 'preschool-gross-enrolment-ratio' });
    const panel = (id: string) =>
      renderInView(<ObservationPanel dataset={goldenDataset} figure={figure} />, `?o=${id}`);
    const { unmount } = panel('gz.preschool-gross-enrolment-ratio.2018.target');
    const told = screen.getByRole('region', { name: '与其余的不同' }).textContent;
    expect(told).toContain('不是同一回事：是目标值，不是结果。');
    expect(told).toContain('需留意：原文为“80%以上”，不是确数。');
    unmount();
    panel('nc.preschool-gross-enrolment-ratio.2015.actual');
    expect(screen.queryByRole('region', { name: '与其余的不同' })).toBeNull();
  });
});

import { writeFileSync } from 'node:fs';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { PAGES } from '@/app/pages';
import { downloadFile } from '@/lib/download';
import { goldenDataset } from '../goldenData';
import { renderInView } from '../renderInView';

vi.mock('@/lib/download', () => ({ downloadFile: vi.fn() }));
if (process.env.DARK)
  vi.mock('@/graphics/paint/palette', async (original) => {
    const real = await original<any>();
    return { ...real, paletteOf: () => real.paletteOf('dark') };
  });
afterEach(cleanup);

import { beforeAll } from 'vitest';

beforeAll(
  () =>
    Promise.all([
      import('@/features/export/ExportItems'),
      import('@/publish/sheetSvg'),
      import('@/publish/figureSvg'),
    ]),
  30000,
);
const L = process.env.LANGU ?? 'zh';
const CASES = [
  ['overview', 's=preschool'],
  ['overview', 's=none'],
  ['multiples', 's=preschool'],
  ['multiples', 'by=place&i=preschool-gross-enrolment-ratio'],
  ['compare', 's=preschool'],
  ['targets', 's=preschool'],
  ['coverage', 's=preschool'],
  ['coverage', 's=none'],
  ['sources', 'd=nanchang-2020'],
  ['explore', 'i=preschool-gross-enrolment-ratio'],
] as const;
it.each(CASES)(
  '%s %s',
  async (page, search) => {
    const Page = await PAGES[page].load();
    renderInView(<Page dataset={goldenDataset} />, `?view=${page}&lang=${L}&${search}`);
    const user = userEvent.setup();
    const button = (await screen.findAllByRole('button', { name: /^(导出|Export)/ }))[0]!;
    await user.click(button);
    await user.click(await screen.findByRole('menuitem', { name: /SVG/ }));
    await vi.waitFor(() => expect(vi.mocked(downloadFile).mock.lastCall).toBeTruthy(), 5000);
    const [name, content] = vi.mocked(downloadFile).mock.lastCall!;
    console.log(name);
    writeFileSync(
      `/tmp/h8cov/${L}-${page}-${search.replace(/\W/g, '_')}.svg`,
      await (content as Blob).text(),
    );
    vi.mocked(downloadFile).mockClear();
  },
  30000,
);

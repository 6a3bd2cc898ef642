// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { saveReportDeck, saveReportHtml } from '@/publish/report/saveReport';
import { keepSavedFiles } from '../../savedFiles';
import { readerIn } from '../table/tables';

it('saves a report under the name of its title', async () => {
  const files = keepSavedFiles();
  const content = { title: 'Pupils: 2024/25?', parts: [] };
  expect(await saveReportHtml(content, readerIn('en'))).toBe('pupils-2024-25.html');
  expect(await saveReportDeck({ ...content, title: '学生 2024' }, readerIn('zh'))).toBe('学生-2024.pptx');
  expect(await saveReportHtml({ ...content, title: '学生' }, readerIn('en'))).toBe('学生.html');
  expect(files.map(({ name }) => name)).toEqual(['pupils-2024-25.html', '学生-2024.pptx', '学生.html']);
  expect(await files[0]?.content.text()).toContain('<title>Pupils: 2024/25?</title>');
});

import { expect, it } from 'vitest';
import { commonNote } from '@/narrative/comparability/commonNote';
import { observation } from '../../fixtures';

const noted = (zh: string, en: string) => observation({ note: { zh, en } });
const SCHOOLS = {
  zh: '技工学校应计在内，各市不一。',
  en: 'Should include skilled-worker schools; practice differs.',
};
const PUPILS = { zh: '指注册学生。', en: 'Those registered.' };

it('has the sentences that every note has, and no other', () => {
  const both = [noted(SCHOOLS.zh, SCHOOLS.en), noted(SCHOOLS.zh + PUPILS.zh, `${SCHOOLS.en} ${PUPILS.en}`)];
  expect(commonNote(both, 'zh')).toBe(SCHOOLS.zh);
  expect(commonNote(both, 'en')).toBe(SCHOOLS.en);
  expect(commonNote([...both, noted('', '')], 'zh')).toBe('');
  expect(commonNote([both[1] ?? observation()], 'en')).toBe(`${SCHOOLS.en} ${PUPILS.en}`);
  expect(commonNote([], 'zh')).toBe('');
});

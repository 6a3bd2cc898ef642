import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Unbroken } from '@/ui/Unbroken';

const partsOf = (text: string) => {
  const { container } = render(<Unbroken text={text} />);
  expect(container.textContent).toBe(text);
  return [...container.querySelectorAll('.unbroken')].map((one) => one.textContent);
};

it.each([
  ['2009—2014 年只有江门少了，抚州多 97%', ['2009—2014 年']],
  ['2023 年 296 市的中位数是 26 万人；赣州 79、南昌 46', ['2023 年', '296 市', '26 万']],
  ['2022 年 16.53 人，比全省少 1.2 个', ['2022 年', '16.53 人', '1.2 个']],
  ['Ganzhou 79 in 2023', []],
  ['', []],
])('keeps numbers with their units: %s', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

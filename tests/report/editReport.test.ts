import { describe, expect, it } from 'vitest';
import { addItems, changeItem, moveItem, putItemBack, removeItem, retitle } from '@/report/editReport';
import { textItem } from '@/report/reportItem';
import { reportOf, viewed } from './reportFixtures';

const whole = reportOf(['a', 'b', 'c'].map((id) => viewed(id, 'page=home')));
const ids = ({ items }: typeof whole) => items.map(({ id }) => id).join('');

describe('a report', () => {
  it('takes items behind another, or at its end', () => {
    const text = { ...textItem('t'), id: 'x' };
    expect(ids(addItems(whole, [text], 'a'))).toBe('axbc');
    expect(ids(addItems(whole, [text]))).toBe('abcx');
    expect(ids(addItems(whole, [text], 'gone'))).toBe('abcx');
  });

  it('moves items no further than its ends', () => {
    expect(ids(moveItem(whole, 'a', 1))).toBe('bac');
    expect(ids(moveItem(whole, 'c', -9))).toBe('cab');
    expect(moveItem(whole, 'c', 1)).toBe(whole);
    expect(moveItem(whole, 'gone', 1)).toBe(whole);
  });

  it('puts back what was taken off, where it stood, whatever was moved or added since', () => {
    const without = removeItem(whole, 'b');
    expect(ids(without)).toBe('ac');
    expect(ids(putItemBack(without, whole, 'b'))).toBe('abc');
    expect(ids(putItemBack(moveItem(without, 'a', 1), whole, 'b'))).toBe('cab');
    expect(putItemBack(whole, whole, 'b')).toBe(whole);
  });

  it('changes of an item what its kind has, in words that every file can hold', () => {
    const text = { ...textItem('t'), id: 'x' };
    const mixed = reportOf([viewed('a', 'page=home'), text]);
    const changed = changeItem(mixed, 'a', { title: 'A\u0000', remark: 'r', width: 'half', text: 'none' });
    expect(changed.items[0]).toEqual(viewed('a', 'page=home', { title: 'A', remark: 'r', width: 'half' }));
    expect(changeItem(mixed, 'x', { title: 'T', text: 'one\r\n\r\ntwo' }).items[1]).toEqual({
      ...text,
      title: 'T',
      text: 'one\n\ntwo',
    });
    expect(retitle(mixed, `${'长'.repeat(299)}😀`).title).toBe('长'.repeat(299));
  });
});

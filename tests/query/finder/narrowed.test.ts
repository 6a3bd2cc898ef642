import { describe, expect, it } from 'vitest';
import { find } from '@/query/finder/find';
import { goldenDataset } from '../../goldenData';

describe('cities like one another', () => {
  const similar = (query: string) =>
    find(goldenDataset, query).groups.map(({ kind, entries }) => [
      kind,
      entries.map(({ id }) => id.split('~').slice(0, 2).join(' ')),
    ]);

  it.each(['最相似 城市', '人口最接近', '规模相近的城市', 'similar cities'])(
    '“%s” names no city: each of the four is offered, and nothing else',
    (query) => {
      const each = ['360100', '360700', '361000', '440700'].map((code) => `similar ${code}`);
      expect(similar(query)).toEqual([['narrowed', each]]);
    },
  );

  it.each(['与南昌人口最接近的城市', '南昌 相近', 'cities like Nanchang'])(
    '“%s” opens that city first',
    (query) => {
      expect(similar(query)[0]).toEqual(['narrowed', ['similar 360100']]);
    },
  );
});

describe('a question as one says it', () => {
  const first = (query: string) => {
    const [group] = find(goldenDataset, query).groups;
    return [group?.kind, group?.entries[0]?.id];
  };

  it.each([
    ['南昌到2020年的目标实现了没有', 'targets~360100~~2020~'],
    ['南昌2020年的目标完成了吗？', 'targets~360100~~2020~'],
    ['2025年到期的目标', 'targets~~~2025~'],
    ['2025 年到期', 'targets~~~2025~'],
    ['有哪些2025年到期的目标', 'targets~~~2025~'],
    ['赣州学前教育排第几', 'city~360700~preschool~~'],
    ['赣州的学前教育处于什么位置', 'city~360700~preschool~~'],
  ])('“%s” opens the page that answers it', (query, id) => {
    expect(first(query)).toEqual(['narrowed', id]);
  });

  it('keeps a name that holds such a word', () => {
    expect(find(goldenDataset, '九年义务教育巩固率').groups.flatMap(({ kind }) => kind)).toContain(
      'indicator',
    );
  });
});

import { it } from 'vitest';
import { readTable } from './ownFixtures';

it('smoke', () => {
  for (const text of [
    '地区,指标,年份,数值,单位,备注\n南昌,学前教育毛入园率,2020年,95.2%,,a\n宜春市,小学在校学生数,2021,12.3,万人,b\n宜春市,小学在校学生数,2021,13,万人,b',
    '城市,2019年,2020年\n南昌,95,96\n赣州,—,97.5\n',
    '单位：万人\n地区\t小学在校学生数\t普通中学在校学生数（人）\t年份\n南昌\t12\t3000\t2020\n',
  ]) {
    const r = readTable(text, (m) => ({ ...m, defaults: { ...m.defaults, indicator: '学前教育毛入园率' } }));
    console.log(
      JSON.stringify(r.mapping?.columns),
      r.mapping?.shape,
      JSON.stringify(r.codes),
      JSON.stringify(r.whole?.issues),
      JSON.stringify(r.observations, null, 1),
    );
  }
});

import type { PanelFile } from '@/package/read/readPanel';

/** The names of a small panel: two cities, two measures of the small dataset. */
export const PANEL_TEXTS: Readonly<Record<PanelFile, string>> = {
  'prefectures/provinces.csv':
    'province_code,name_zh,name_en,short_name_zh,short_name_en\n360000,江西省,Jiangxi,江西,Jiangxi\n',
  'prefectures/cities.csv': [
    'city_code,name_zh,name_en,short_name_zh,short_name_en,province_code,level,first_year,last_year',
    '360100,南昌市,Nanchang,南昌,Nanchang,360000,prefecture,2000,2023',
    '360200,景德镇市,Jingdezhen,景德镇,Jingdezhen,360000,prefecture,2000,2023',
  ].join('\n'),
  'prefectures/indicators.csv': [
    'key,indicator_id,name_zh,stage,unit,city_panel_indicator,city_panel_stage,years,notes',
    'other_rate,other,另一率,小学,percent,,,2000-2023,',
    'rate,rate,率,小学,percent,,,2000-2023,"Note, with a comma"',
  ].join('\n'),
  'prefectures/rates.csv': [
    'rate_id,above,below,times,unit,stage_id,across_tables,name_zh,name_en,working_zh,working_en,caveat_zh,caveat_en,synonyms',
    'both,rate|other_rate,rate,100,percent,primary,yes,两率,Both,两率之比,Both over one,,,',
  ].join('\n'),
  'prefectures/breaks.csv': 'city_code,year,reason_zh,reason_en\n360100,2010,并入,Joined\n',
};

/** The figures of the small panel, one line a row. */
export const PANEL_ROWS: readonly string[] = [
  'city_code,indicator_key,year,value,resolution,flag',
  '360100,other_rate,2020,91.5,0.1,',
  '360200,other_rate,2020,80,1,doubt',
  '360100,rate,2020,90,1,',
  '360100,rate,2021,92,1,',
];

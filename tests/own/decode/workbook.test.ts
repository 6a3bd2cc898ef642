import { describe, expect, it } from 'vitest';
import { readWorkbook } from '@/own/decode/workbook';
import { readTable } from '../ownFixtures';
import { sheetOf, workbook } from '../xlsx';

const HEAD = ['地区', '指标', '年份', '数值', '单位'] as const;

describe('readWorkbook', () => {
  it('reads shared texts, their readings left out, booleans, faults and percentages with their digits', () => {
    const bytes = workbook(
      {
        表: sheetOf([
          [
            '< t="s"><v>0</v>',
            '< t="s"><v>1</v>',
            0.30000000000000004,
            '< s="1"><v>0.952</v>',
            '< t="b"><v>1</v>',
            '< t="e"><v>#REF!</v>',
            '< s="2"><v>44926</v>',
          ],
        ]),
      },
      {
        shared:
          '<si><t>南昌</t><rPh sb="0" eb="2"><t>ナン</t></rPh></si><si><r><t>a &amp; </t></r><r><t xml:space="preserve">&lt;b&gt;</t></r></si>',
        styles:
          '<numFmts><numFmt numFmtId="170" formatCode="yyyy/m/d"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs>',
      },
    );
    expect(readWorkbook(bytes, '')).toMatchObject({
      rows: [['南昌', 'a & <b>', '0.3', '95.2%', 'TRUE', '#REF!', '2022-12-31']],
    });
  });

  it('reads the first sheet that holds something, or the one asked for', () => {
    const bytes = workbook({ 封面: '<worksheet/>', 甲: sheetOf([['一']]), 乙: sheetOf([['二']]) });
    expect(readWorkbook(bytes, '')).toMatchObject({ sheet: '甲', sheets: ['甲', '乙'], rows: [['一']] });
    expect(readWorkbook(bytes, '乙')).toMatchObject({ sheet: '乙', rows: [['二']] });
    expect(readWorkbook(workbook({ 空: '<worksheet/>' }), '')).toMatchObject({ code: 'fileEmpty' });
  });

  it('reads the rows of programs that write a prefix, and rows that are left out', () => {
    const xml =
      '<x:worksheet><x:sheetData><x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(readWorkbook(workbook({ a: xml }), '')).toMatchObject({ rows: [[], ['', '5']] });
  });
});

describe('a workbook of figures', () => {
  it('takes the last results of formulas and says so; a formula without one is an error', () => {
    const read = readTable(
      workbook({
        表: sheetOf([
          HEAD,
          ['南昌', '小学在校学生数', 2020, '<><f>SUM(A1:A2)</f><v>1200</v>', '人'],
          ['赣州', '小学在校学生数', 2020, '<><f>A1</f>', '人'],
          ['赣州', '小学在校学生数', 2021, '<><f>A1</f>', '人'],
        ]),
      }),
    );
    expect(read.codes).toEqual(['numberFormula@3', 'numberFormula@4', 'cellFormula@2']);
    expect(read.observations.map(({ value, locator }) => [value, locator])).toEqual([[1200, '表!D2']]);
  });

  it('gives every row of merged cells their name, and never their number', () => {
    const read = readTable(
      workbook({
        表: sheetOf(
          [
            HEAD,
            ['南昌', '小学在校学生数', 2020, 12, '人'],
            ['', '小学在校学生数', 2021, 13, '人'],
            ['赣州', '小学在校学生数', 2021, '', '人'],
          ],
          '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="D3:D4"/></mergeCells>',
        ),
      }),
    );
    expect(read.codes).toEqual(['numberMerged@4', 'cellMerged@3']);
    expect(read.observations.map(({ placeCode, value }) => [placeCode, value])).toEqual([
      ['360100', 12],
      ['360100', 13],
    ]);
  });

  it('takes the name of a sheet as one line', () => {
    const read = readTable(
      workbook({ '表\n一': sheetOf([HEAD, ['南昌', '小学在校学生数', 2020, 1, '人']]) }),
    );
    expect(read.observations.map(({ value, locator }) => [value, locator])).toEqual([[1, '表 一!D2']]);
  });

  it('says which other sheets there are', () => {
    const read = readTable(
      workbook({ 甲: sheetOf([HEAD, ['南昌', '小学在校学生数', 2020, 1, '人']]), 乙: sheetOf([['x']]) }),
    );
    expect(read.codes).toEqual(['sheetsOther@0']);
  });
});

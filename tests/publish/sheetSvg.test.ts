import { describe, expect, it } from 'vitest';
import { mark } from '@/graphics/glyph/markShapes';
import { type Scene, sceneOf } from '@/graphics/scene/scene';
import { choiceSetting, FIRST_CHOICE } from '@/publish/picture/pictureChoice';
import type { SheetPicture } from '@/publish/sheet';
import { columnOf, columnsOf, sheetSvg } from '@/publish/sheetSvg';
import { wordingOf } from '@/wording/wording';
import { observation } from '../fixtures';
import { readerOf } from '../readers';

const BOX = { left: 0, top: 0, right: 240, bottom: 60 };

/** A small picture with one mark at some height. */
function scene(y: number): Scene {
  const one = observation({ bound: 'at_least' });
  const owner = { code: one.placeCode, colour: 'nc' };
  const shapes = mark(one, { value: 'up' });
  const drawn = {
    observation: one,
    also: [],
    place: owner,
    at: { x: 9, y },
    shapes,
    radius: 5,
    box: BOX,
    keys: [],
  };
  return sceneOf({ width: 240, height: 60, plot: BOX }, { marks: [drawn] });
}

const setting = choiceSetting(FIRST_CHOICE);

function sheet(pictures: readonly SheetPicture[], flowing = false): string {
  const words = {
    title: '题',
    lead: '',
    source: '源',
    text: { language: 'zh', wording: wordingOf('zh') },
    seen: readerOf('zh').seen,
  } as const;
  return sheetSvg({ ...words, columns: 2, flowing, pictures }, setting).svg;
}

const height = (svg: string): number => Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
const picture = (one: Scene | null, ...notes: string[]) => ({ title: '图', facts: [], scene: one, notes });

describe('sheetSvg', () => {
  it('keeps arrows that reach above their picture off the words over it', () => {
    expect(height(sheet([picture(scene(4))]))).toBeGreaterThan(height(sheet([picture(scene(40))])) + 10);
  });

  it('puts no room under words for the pictures beside them', () => {
    const long = picture(null, '一', '二', '三', '四');
    const [alone, beside] = [sheet([picture(scene(40))]), sheet([long, picture(scene(40))])];
    expect(height(beside) - height(alone)).toBeLessThan(19);
  });

  it('fills each column on its own where heights differ much', () => {
    const tall = picture(scene(40), ...Array.from({ length: 20 }, () => '一'));
    const four = [tall, picture(scene(40)), picture(scene(40)), picture(scene(40))];
    expect(height(sheet(four, true))).toBeLessThan(height(sheet(four)));
  });

  it('has as many columns as fit, and no more than leave rows full', () => {
    const least = columnOf(setting, 3) - 1;
    expect([1, 2, 3, 4, 5, 7].map((pictures) => columnsOf(setting, least, pictures))).toEqual([
      1, 2, 3, 2, 3, 3,
    ]);
    expect(columnsOf(setting, 9999, 5)).toBe(1);
  });
});

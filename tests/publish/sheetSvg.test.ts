import { describe, expect, it } from 'vitest';
import { mark } from '@/graphics/glyph/markShapes';
import { paletteOf } from '@/graphics/paint/palette';
import { type Scene, sceneOf } from '@/graphics/scene/scene';
import type { SheetPicture } from '@/publish/sheet';
import { sheetSvg } from '@/publish/sheetSvg';
import { wordingOf } from '@/wording/wording';
import { observation } from '../fixtures';

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

function sheet(pictures: readonly SheetPicture[], flowing = false): string {
  const words = {
    title: '题',
    lead: '',
    source: '源',
    text: { language: 'zh', wording: wordingOf('zh') },
  } as const;
  return sheetSvg({ ...words, column: 288, flowing, pictures }, paletteOf('light'));
}

const height = (svg: string): number => Number(/ height="(\d+)"/.exec(svg)?.[1]);
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

  it('grows in width with very many pictures', () => {
    const width = (svg: string) => Number(/ width="(\d+)"/.exec(svg)?.[1]);
    expect(width(sheet(Array.from({ length: 3 }, () => picture(scene(40)))))).toBe(960);
    expect(width(sheet(Array.from({ length: 300 }, () => picture(scene(40)))))).toBeGreaterThan(2000);
  });
});

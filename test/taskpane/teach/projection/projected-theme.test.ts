import type { Theme } from '@fluentui/react-components';
import { describe, expect, it } from 'vitest';
import { fluentTheme, type ThemeName } from '../../../../src/taskpane/preferences/theme';
import { projectedTheme, type TypeSize } from '../../../../src/taskpane/teach/projection/projected-theme';

const THEMES: readonly ThemeName[] = ['light', 'dark', 'contrast'];
const SIZES: readonly TypeSize[] = ['narrow', 'middle', 'wide'];

const projected = (name: ThemeName, size: TypeSize): Theme => ({ ...fluentTheme(name), ...projectedTheme(fluentTheme(name), name, size) });
const pixels = (theme: Theme, names: RegExp): readonly number[] => Object.entries(theme).filter(([name]) => names.test(name)).map(([, value]) => Number.parseInt(String(value), 10));

/** Contrast of two opaque colours, as WCAG 2 counts it. */
function contrast(one: string, other: string): number {
  const light = (color: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['colorNeutralBackground1', 'colorNeutralBackground2', 'colorNeutralBackground3', 'colorNeutralBackground4', 'colorBrandBackground2'] as const;
const TEXTS = [
  'colorNeutralForeground1', 'colorNeutralForeground2', 'colorNeutralForeground3', 'colorNeutralForeground4', 'colorBrandForeground1', 'colorBrandForeground2', 'colorBrandForegroundLink', 'colorCompoundBrandForeground1',
  'colorStatusSuccessForeground1', 'colorStatusSuccessForeground3', 'colorStatusWarningForeground1', 'colorStatusWarningForeground3', 'colorStatusDangerForeground1', 'colorStatusDangerForeground3',
] as const;
const OWN_GROUNDS = [
  ['colorNeutralForegroundOnBrand', 'colorBrandBackground'], ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundHover'],
  ['colorStatusSuccessForeground1', 'colorStatusSuccessBackground1'], ['colorStatusWarningForeground3', 'colorStatusWarningBackground1'], ['colorStatusDangerForeground1', 'colorStatusDangerBackground1'],
] as const;

describe.each(THEMES)('the %s theme before an audience', (name) => {
  it('has no type below 18 px, the usual one from 20, and lines that do not overlap', () => {
    for (const size of SIZES) {
      const theme = projected(name, size);
      const type = pixels(theme, /^fontSize/);
      expect([size, Math.min(...type) >= 18, pixels(theme, /^fontSizeBase300/)[0]! >= 20]).toEqual([size, true, true]);
      expect([size, pixels(theme, /^lineHeight/).map((line, index) => line / type[index]! >= 1.15)]).toEqual([size, type.map(() => true)]);
      expect([size, type]).toEqual([size, [...type].sort((a, b) => a - b)]);
    }
  });

  it('lets every text stand out by 7 to 1', () => {
    const theme = projected(name, 'middle');
    const pairs = [...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)), ...OWN_GROUNDS];
    expect(pairs.filter(([text, ground]) => contrast(theme[text], theme[ground]) < 7)).toEqual([]);
  });

  it('lets every line stand out by 3 to 1', () => {
    const theme = projected(name, 'middle');
    const pairs = (['colorNeutralStroke1', 'colorNeutralStroke2', 'colorNeutralStroke3'] as const).flatMap((line) => GROUNDS.map((ground) => [line, ground] as const));
    expect(pairs.filter(([line, ground]) => contrast(theme[line], theme[ground]) < 3)).toEqual([]);
  });
});

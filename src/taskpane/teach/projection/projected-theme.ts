import type { Theme } from '@fluentui/react-components';
import type { ThemeName } from '../../preferences/theme';

/** 字号档: how much room the pane has. */
export type TypeSize = 'narrow' | 'middle' | 'wide';

const FONT_SIZES = ['fontSizeBase100', 'fontSizeBase200', 'fontSizeBase300', 'fontSizeBase400', 'fontSizeBase500', 'fontSizeBase600', 'fontSizeHero700', 'fontSizeHero800', 'fontSizeHero900', 'fontSizeHero1000'] as const;
const LINE_HEIGHTS = ['lineHeightBase100', 'lineHeightBase200', 'lineHeightBase300', 'lineHeightBase400', 'lineHeightBase500', 'lineHeightBase600', 'lineHeightHero700', 'lineHeightHero800', 'lineHeightHero900', 'lineHeightHero1000'] as const;
const SPACINGS = ['XXS', 'XS', 'SNudge', 'S', 'MNudge', 'M', 'L', 'XL', 'XXL', 'XXXL'] as const;

/** In pixels, smallest type first. The last row of a room reads 18 of them. */
const SIZES: Readonly<Record<TypeSize, { readonly type: readonly number[]; readonly line: readonly number[]; readonly space: readonly number[] }>> = {
  narrow: {
    type: [18, 18, 20, 22, 24, 28, 30, 34, 42, 60],
    line: [24, 24, 28, 30, 32, 36, 38, 42, 52, 72],
    space: [2, 4, 6, 8, 10, 12, 16, 20, 24, 32],
  },
  middle: {
    type: [18, 20, 24, 26, 30, 36, 40, 48, 60, 92],
    line: [24, 28, 34, 36, 40, 46, 50, 58, 72, 108],
    space: [4, 6, 10, 12, 14, 18, 24, 30, 36, 48],
  },
  wide: {
    type: [22, 26, 30, 34, 38, 46, 52, 60, 76, 112],
    line: [30, 36, 42, 46, 50, 58, 64, 72, 90, 132],
    space: [4, 8, 12, 16, 18, 24, 32, 38, 46, 60],
  },
};

const STROKES = { strokeWidthThin: '2px', strokeWidthThick: '3px', strokeWidthThicker: '4px', strokeWidthThickest: '5px' } as const;

/** 投影时的外观: what of a theme becomes another one before an audience: large type, thick lines, strong colours. */
export function projectedTheme(theme: Theme, name: ThemeName, size: TypeSize): Partial<Theme> {
  return { ...largeType(size), ...STROKES, ...(name === 'contrast' ? {} : strongColors(theme)) };
}

function largeType(size: TypeSize): Partial<Theme> {
  const { type, line, space } = SIZES[size];
  const pixels = (names: readonly string[], values: readonly number[]) => Object.fromEntries(names.map((name, index) => [name, `${values[index]!}px`]));
  return {
    ...pixels(FONT_SIZES, type),
    ...pixels(LINE_HEIGHTS, line),
    ...pixels(SPACINGS.map((step) => `spacingHorizontal${step}`), space),
    ...pixels(SPACINGS.map((step) => `spacingVertical${step}`), space),
  };
}

/** Every word stands out from its ground by 7 to 1, and every line by 3: a beamer washes out what is fainter. */
function strongColors(theme: Theme): Partial<Theme> {
  const { colorNeutralForeground1: text, colorBrandForeground2Pressed: brand, colorNeutralForegroundInverted: onBrand, colorNeutralStrokeAccessible: line } = theme;
  return {
    colorNeutralForeground2: text, colorNeutralForeground3: text, colorNeutralForeground4: text, colorNeutralForeground5: text,
    colorNeutralForeground2BrandHover: brand, colorNeutralForeground2BrandPressed: brand, colorNeutralForeground2BrandSelected: brand,
    colorNeutralForeground3BrandHover: brand, colorNeutralForeground3BrandPressed: brand, colorNeutralForeground3BrandSelected: brand,
    colorBrandForeground1: brand, colorBrandForeground2: brand, colorBrandForeground2Hover: brand,
    colorBrandForegroundLink: brand, colorBrandForegroundLinkHover: brand, colorBrandForegroundLinkPressed: brand, colorBrandForegroundLinkSelected: brand,
    colorCompoundBrandForeground1: brand, colorCompoundBrandForeground1Hover: brand, colorCompoundBrandForeground1Pressed: brand,
    colorBrandBackground: brand, colorBrandBackgroundHover: brand, colorBrandBackgroundPressed: brand, colorBrandBackgroundSelected: brand, colorNeutralForegroundOnBrand: onBrand,
    colorNeutralStroke1: line, colorNeutralStroke2: line, colorNeutralStroke3: line,
    colorStatusSuccessForeground1: theme.colorStatusSuccessForeground2, colorStatusSuccessForeground3: theme.colorStatusSuccessForeground2,
    colorStatusWarningForeground1: theme.colorStatusWarningForeground2, colorStatusWarningForeground3: theme.colorStatusWarningForeground2,
    colorStatusDangerForeground1: theme.colorStatusDangerForeground2, colorStatusDangerForeground3: theme.colorStatusDangerForeground2,
  };
}

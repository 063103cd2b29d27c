/** Typefaces of Chinese forms and what stands in for them where they are not installed, nearest first. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  宋体: ['SimSun', 'NSimSun', 'Songti SC', 'STSong', 'Noto Serif CJK SC', 'Source Han Serif SC'],
  新宋体: ['NSimSun', 'SimSun', 'Songti SC', 'Noto Serif CJK SC'],
  仿宋: ['FangSong', 'STFangsong', 'FangSong_GB2312', 'Songti SC', 'Noto Serif CJK SC'],
  仿宋_GB2312: ['FangSong_GB2312', 'FangSong', 'STFangsong', 'Songti SC', 'Noto Serif CJK SC'],
  楷体: ['KaiTi', 'STKaiti', 'Kaiti SC', 'Noto Serif CJK SC'],
  楷体_GB2312: ['KaiTi_GB2312', 'KaiTi', 'STKaiti', 'Kaiti SC', 'Noto Serif CJK SC'],
  黑体: ['SimHei', 'Heiti SC', 'STHeiti', 'Noto Sans CJK SC', 'Source Han Sans SC'],
  微软雅黑: ['Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC'],
  等线: ['DengXian', 'PingFang SC', 'Noto Sans CJK SC'],
  方正小标宋简体: ['FZXiaoBiaoSong-B05S', 'STZhongsong', '宋体', 'SimSun', 'Songti SC', 'Noto Serif CJK SC'],
  华文中宋: ['STZhongsong', '宋体', 'SimSun', 'Songti SC', 'Noto Serif CJK SC'],
};

/** 字体及其替代: what the grid is given to draw with. The face of the file stands first and is what is saved again. */
export function gridFontFamily(family: string): string {
  // A comma would end the name for the grid, which reads a list.
  const name = family.replaceAll(',', ' ');
  return [name, ...STAND_INS[name] ?? []].join(',');
}

/** The typeface of the file behind a list that the grid draws with. */
export function fileFontFamily(faces: string): string {
  return faces.split(',')[0]!.trim().replace(/^['"]|['"]$/g, '');
}

/** 字体列表: name to show and list to draw with, for the grid's own font box. */
export const FONT_FACES: readonly { readonly label: string; readonly value: string }[] = Object.keys(STAND_INS)
  .map((label) => ({ label, value: gridFontFamily(label) }));

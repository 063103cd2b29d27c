import { type ILanguagePack, mergeLocales } from '@univerjs/core';
import conditionsEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionsZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingZh from '@univerjs/preset-sheets-drawing/locales/zh-CN';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteZh from '@univerjs/preset-sheets-note/locales/zh-CN';
import type { Language } from '../../../wording/message';
import { FONT_NAMES } from './offered-fonts';

/** 界面语言: the grid's own words, from its packages. */
export function localeOf(language: Language): ILanguagePack {
  return language === 'zh'
    ? mergeLocales(coreZh, noteZh, validationZh, conditionsZh, drawingZh, FONT_NAMES)
    : mergeLocales(coreEn, noteEn, validationEn, conditionsEn, drawingEn, FONT_NAMES);
}

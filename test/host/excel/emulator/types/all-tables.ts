import type { Host, Selves } from '../host';
import { type ErasedTable, erased, type TypeTable } from '../wire/type-table';
import { formatProtectionTable, rangeAreasTable, rangeFillTable, rangeFontTable, rangeFormatTable, rangesTable } from './area-tables';
import { conditionFillTable, conditionFontTable, conditionFormatTable, conditionRuleTable, conditionsTable, conditionTable, customConditionTable } from './condition-tables';
import { commentsTable, commentTable, namesTable, nameTable, scopedXmlPartsTable, xmlPartsTable, xmlPartTable } from './part-tables';
import { rangeTable } from './range-table';
import { settingsTable, settingTable, sheetPropertiesTable, sheetPropertyTable } from './setting-tables';
import { addinServiceTable, applicationTable, protectionTable, runtimeServiceTable, runtimeTable, workbookTable, worksheetsTable, worksheetTable } from './workbook-tables';

const TABLES: { readonly [K in keyof Selves]: TypeTable<Selves[K], Host> } = {
  Workbook: workbookTable,
  AddinInternalService: addinServiceTable,
  AppRuntimeService: runtimeServiceTable,
  Application: applicationTable,
  Runtime: runtimeTable,
  WorksheetCollection: worksheetsTable,
  Worksheet: worksheetTable,
  WorksheetProtection: protectionTable,
  Range: rangeTable,
  RangeAreas: rangeAreasTable,
  RangeCollection: rangesTable,
  RangeFormat: rangeFormatTable,
  RangeFill: rangeFillTable,
  RangeFont: rangeFontTable,
  FormatProtection: formatProtectionTable,
  ConditionalFormatCollection: conditionsTable,
  ConditionalFormat: conditionTable,
  CustomConditionalFormat: customConditionTable,
  ConditionalFormatRule: conditionRuleTable,
  ConditionalRangeFormat: conditionFormatTable,
  ConditionalRangeFill: conditionFillTable,
  ConditionalRangeFont: conditionFontTable,
  CommentCollection: commentsTable,
  Comment: commentTable,
  NamedItemCollection: namesTable,
  NamedItem: nameTable,
  CustomXmlPartCollection: xmlPartsTable,
  CustomXmlPartScopedCollection: scopedXmlPartsTable,
  CustomXmlPart: xmlPartTable,
  SettingCollection: settingsTable,
  Setting: settingTable,
  WorksheetCustomPropertyCollection: sheetPropertiesTable,
  WorksheetCustomProperty: sheetPropertyTable,
};

const ERASED = new Map<string, ErasedTable>(Object.entries(TABLES).map(([name, table]) => [name, erased(table as TypeTable<unknown, Host>)]));

/** 类型表: every class the emulator has. */
export function tableOf(type: keyof Selves): ErasedTable {
  return ERASED.get(type)!;
}

import type { Host, Lit } from '../host';
import { nextId, type Sheet } from '../model/book';
import { type Areas, intersection } from '../model/place';
import { accessDenied, EmulatorGap, invalidArgument, itemNotFound } from '../wire/api-error';
import type { Property, TypeTable, WireObject } from '../wire/type-table';
import { demandSheet } from './sheet-alive';

/** 条件格式 of a range: those that touch it, the first in rank first. */
export const conditionsTable: TypeTable<Areas, Host> = {
  name: 'ConditionalFormatCollection',
  alive: ({ sheet }, host) => { demandSheet(host, sheet); },
  items: (areas, host) => touching(areas).map((lit) => host.make('ConditionalFormat', lit)),
  item: (areas, key, host) => found(areas, key, host) ?? missing(key),
  methods: {
    GetCount: (areas) => touching(areas).length,
    GetItemAt: (areas, [index], host) => {
      const lit = touching(areas)[Number(index)];
      return lit === undefined ? missing(index) : host.make('ConditionalFormat', lit);
    },
    GetItemOrNullObject: (areas, [key], host) => found(areas, key, host),
    Add: ({ sheet, areas }, [type], host) => {
      demandFormatting(sheet);
      if (type !== 'Custom') throw new EmulatorGap(`conditional formats of type ${String(type)}`);
      // Excel puts a new one before all others.
      for (const condition of sheet.conditions) condition.priority += 1;
      const condition = {
        id: `{CF-${nextId(host.book)}}`, type, areas, formula: '', priority: 0, stopIfTrue: false, fill: null, numberFormat: null,
        font: { colour: null, bold: null, italic: null, underline: null, strikethrough: null },
      };
      sheet.conditions.unshift(condition);
      host.changed(sheet, areas, 'format');
      return host.make('ConditionalFormat', { sheet, condition });
    },
    ClearAll: (areas, _, host) => {
      demandFormatting(areas.sheet);
      for (const lit of touching(areas)) remove(lit);
      host.changed(areas.sheet, areas.areas, 'format');
    },
  },
};

function touching({ sheet, areas }: Areas): readonly Lit[] {
  return sheet.conditions.filter((condition) => condition.areas.some((one) => areas.some((area) => intersection(one, area) !== null)))
    .sort((a, b) => a.priority - b.priority).map((condition) => ({ sheet, condition }));
}

function found(areas: Areas, key: unknown, host: Host): WireObject | null {
  const lit = touching(areas).find(({ condition }) => condition.id === key);
  return lit === undefined ? null : host.make('ConditionalFormat', lit);
}

function missing(key: unknown): never {
  throw itemNotFound(`conditional format ${String(key)}`);
}

function remove({ sheet, condition }: Lit): void {
  sheet.conditions = sheet.conditions.filter((one) => one !== condition);
}

function demandFormatting(sheet: Sheet): void {
  if (sheet.protection !== null && sheet.protection.options.allowFormatCells !== true) throw accessDenied(`conditional formats on the protected sheet ${sheet.name}`);
}

function alive({ sheet, condition }: Lit, host: Host): void {
  demandSheet(host, sheet);
  if (!sheet.conditions.includes(condition)) throw itemNotFound(`conditional format ${condition.id}`);
}

/** Something of the rule that is read and written as it is. */
function own(get: (lit: Lit) => unknown, set: (lit: Lit, value: unknown) => void): Property<Lit, Host> {
  return { get, set: (lit, value) => { demandFormatting(lit.sheet); set(lit, value); } };
}

export const conditionTable: TypeTable<Lit, Host> = {
  name: 'ConditionalFormat',
  id: ({ condition }) => condition.id,
  alive,
  properties: {
    Id: { get: ({ condition }) => condition.id },
    Type: { get: ({ condition }) => condition.type },
    Priority: own(({ condition }) => condition.priority, ({ condition }, value) => { condition.priority = Number(value); }),
    StopIfTrue: own(({ condition }) => condition.stopIfTrue, ({ condition }, value) => { condition.stopIfTrue = value === true; }),
  },
  objects: {
    Custom: (lit, host) => {
      if (lit.condition.type !== 'Custom') throw invalidArgument(`the custom part of a conditional format of type ${lit.condition.type}`);
      return host.make('CustomConditionalFormat', lit);
    },
    CustomOrNullObject: (lit, host) => lit.condition.type === 'Custom' ? host.make('CustomConditionalFormat', lit) : null,
  },
  methods: {
    Delete: (lit, _, host) => {
      demandFormatting(lit.sheet);
      remove(lit);
      host.changed(lit.sheet, lit.condition.areas, 'format');
    },
    GetRange: (lit, _, host) => rangeOf(lit, host) ?? missing(lit.condition.id),
    GetRangeOrNullObject: rangeOfOrNull,
    GetRanges: ({ sheet, condition: { areas } }, _, host) => host.make('RangeAreas', { sheet, areas }),
  },
};

function rangeOf({ sheet, condition: { areas } }: Lit, host: Host): WireObject | null {
  return areas.length === 1 ? host.make('Range', { sheet, area: areas[0]! }) : null;
}

function rangeOfOrNull(lit: Lit, _: readonly unknown[], host: Host): WireObject | null {
  return rangeOf(lit, host);
}

export const customConditionTable: TypeTable<Lit, Host> = {
  name: 'CustomConditionalFormat',
  alive,
  objects: { Rule: (lit, host) => host.make('ConditionalFormatRule', lit), Format: (lit, host) => host.make('ConditionalRangeFormat', lit) },
};

export const conditionRuleTable: TypeTable<Lit, Host> = {
  name: 'ConditionalFormatRule',
  alive,
  properties: {
    Formula: own(({ condition }) => condition.formula, ({ condition }, value) => {
      if (typeof value !== 'string' || value === '') throw invalidArgument('a rule without a formula');
      condition.formula = value.startsWith('=') ? value : `="${value}"`;
    }),
  },
};

export const conditionFormatTable: TypeTable<Lit, Host> = {
  name: 'ConditionalRangeFormat',
  alive,
  objects: { Fill: (lit, host) => host.make('ConditionalRangeFill', lit), Font: (lit, host) => host.make('ConditionalRangeFont', lit) },
};

export const conditionFillTable: TypeTable<Lit, Host> = {
  name: 'ConditionalRangeFill',
  alive,
  properties: { Color: own(({ condition }) => condition.fill ?? '', ({ condition }, value) => { condition.fill = String(value).toUpperCase(); }) },
};

export const conditionFontTable: TypeTable<Lit, Host> = {
  name: 'ConditionalRangeFont',
  alive,
  properties: {
    Color: own(({ condition }) => condition.font.colour ?? '', ({ condition }, value) => { condition.font.colour = String(value).toUpperCase(); }),
    Bold: own(({ condition }) => condition.font.bold, ({ condition }, value) => { condition.font.bold = value === true; }),
    Italic: own(({ condition }) => condition.font.italic, ({ condition }, value) => { condition.font.italic = value === true; }),
    Underline: own(({ condition }) => condition.font.underline ?? 'None', ({ condition }, value) => { condition.font.underline = String(value); }),
    Strikethrough: own(({ condition }) => condition.font.strikethrough, ({ condition }, value) => { condition.font.strikethrough = value === true; }),
  },
};

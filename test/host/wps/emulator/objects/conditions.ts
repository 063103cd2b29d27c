import type { XCondition, XConditions, XFont, XInterior } from '../../../../../src/host/wps/wps-program';
import { type Condition, nextId, type Sheet } from '../../../excel/emulator/model/book';
import { bounding, intersection, type Place } from '../../../excel/emulator/model/place';
import { refusal } from '../program-error';
import { wrap } from '../wrapper';
import type { OpenBook, World } from '../world';
import { rangeOf } from './range';

const EXPRESSION = 2;

/** 条件格式 that reach into a range, in the order in which they count. */
export function conditionsOf(world: World, open: OpenBook, { sheet, area }: Place): XConditions {
  const reaching = (): readonly Condition[] => [...sheet.conditions].sort((a, b) => a.priority - b.priority).filter(({ areas }) => areas.some((one) => intersection(one, area) !== null));
  return wrap<XConditions>(world, 'FormatConditions', () => open.isOpen && open.book.sheets.includes(sheet), {
    Count: { get: () => reaching().length },
    Item: {
      call: (index) => {
        const condition = reaching()[index - 1];
        if (condition === undefined) throw refusal();
        return conditionOf(world, open, sheet, condition);
      },
    },
    Add: {
      changes: true,
      call: (type, operator, formula) => {
        demandFormats(sheet);
        if (type !== EXPRESSION || operator !== undefined) throw world.misuse(`a condition of type ${type}`);
        if (!formula.startsWith('=')) throw refusal();
        if (/(?<![$A-Z"'])[A-Z]{1,3}\d/.test(formula.replaceAll(/"[^"]*"/g, ''))) throw world.misuse(`a formula that counts from the cursor: ${formula}`);
        const condition: Condition = {
          id: `{CF-${nextId(open.book)}}`, type: 'Custom', areas: [area], formula, priority: Math.max(-1, ...sheet.conditions.map(({ priority }) => priority)) + 1, stopIfTrue: false,
          fill: null, font: { colour: null, bold: null, italic: null, underline: null, strikethrough: null }, numberFormat: null,
        };
        sheet.conditions.push(condition);
        return world.quirks.added === 'null' ? null : conditionOf(world, open, sheet, condition);
      },
    },
  });
}

function conditionOf(world: World, open: OpenBook, sheet: Sheet, condition: Condition): XCondition {
  const isAlive = (): boolean => open.isOpen && open.book.sheets.includes(sheet) && sheet.conditions.includes(condition);
  return wrap<XCondition>(world, 'FormatCondition', isAlive, {
    Type: { get: () => condition.type === 'Custom' ? EXPRESSION : 1 },
    Formula1: {
      get: () => {
        if (condition.type !== 'Custom') throw refusal();
        return condition.formula;
      },
    },
    AppliesTo: { get: () => rangeOf(world, open, { sheet, area: bounding(condition.areas) }) },
    Interior: { get: () => interiorOf(world, isAlive, sheet, condition) },
    Font: { get: () => fontOf(world, isAlive, sheet, condition) },
    Delete: {
      changes: true,
      call: () => {
        demandFormats(sheet);
        sheet.conditions = sheet.conditions.filter((one) => one !== condition);
        return null;
      },
    },
  });
}

/** Patterns are kept beside the colour, "#RRGGBB 14". */
function interiorOf(world: World, isAlive: () => boolean, sheet: Sheet, condition: Condition): XInterior {
  const [colour = '', pattern = ''] = (condition.fill ?? '').split(' ');
  return wrap<XInterior>(world, 'Interior', isAlive, {
    Color: {
      get: () => colour,
      set: (value: unknown) => {
        demandFormats(sheet);
        if (!Number.isSafeInteger(value) || Number(value) < 0 || Number(value) > 0xffffff) throw refusal();
        const [red, green, blue] = [0, 8, 16].map((shift) => ((Number(value) >> shift) & 255).toString(16).padStart(2, '0').toUpperCase());
        condition.fill = `#${red!}${green!}${blue!} ${condition.fill?.split(' ')[1] ?? ''}`.trim();
      },
    },
    Pattern: {
      get: () => pattern,
      set: (value: unknown) => {
        demandFormats(sheet);
        if (!Number.isSafeInteger(value)) throw refusal();
        condition.fill = `${condition.fill?.split(' ')[0] ?? ''} ${String(value)}`;
      },
    },
  });
}

function fontOf(world: World, isAlive: () => boolean, sheet: Sheet, { font }: Condition): XFont {
  return wrap<XFont>(world, 'Font', isAlive, {
    Bold: {
      get: () => font.bold,
      set: (value: unknown) => {
        demandFormats(sheet);
        if (typeof value !== 'boolean') throw refusal();
        font.bold = value;
      },
    },
  });
}

function demandFormats({ protection }: Sheet): void {
  if (protection !== null && protection.options['allowFormatCells'] !== true) throw refusal();
}

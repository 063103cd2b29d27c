import { message, type Message } from '../../../wording/message';

/** What a clerk may do to cells, and what only moves about. Every other command of the sheet is refused. */
const COMMANDS = [
  'append-row', 'apply-format-painter', 'auto-clear-content', 'auto-fill', 'change-zoom-ratio', 'clear-selection-all', 'clear-selection-content',
  'clear-selection-format', 'copy-down', 'copy-formula-only', 'copy-right', 'delete-note', 'expand-selection', 'move-selection', 'move-selection-enter-tab',
  'numfmt.add.decimal.command', 'numfmt.set.currency', 'numfmt.set.numfmt', 'numfmt.set.percent', 'numfmt.subtract.decimal.command',
  'paste', 'paste-by-short-key', 'paste-formula', 'paste-value', 'refill', 'repeat-last-action', 'reset-background-color', 'reset-range-text-color', 'reset-text-color',
  'scroll-to-cell', 'scroll-view', 'select-all', 'select-range', 'set-background-color', 'set-bold', 'set-border', 'set-border-basic', 'set-border-color',
  'set-border-position', 'set-border-style', 'set-font-family', 'set-font-size', 'set-horizontal-text-align', 'set-infinite-format-painter', 'set-italic',
  'set-once-format-painter', 'set-range-bold', 'set-range-font-decrease', 'set-range-font-family', 'set-range-font-increase', 'set-range-fontsize',
  'set-range-italic', 'set-range-stroke', 'set-range-text-color', 'set-range-underline', 'set-range-values', 'set-scroll-relative', 'set-stroke', 'set-style',
  'set-text-color', 'set-text-wrap', 'set-underline', 'set-vertical-text-align', 'set-worksheet-activate', 'set-zoom-ratio', 'text-to-number',
  'toggle-cell-checkbox', 'toggle-note-popup', 'update-note',
];

/** Changes that those commands come down to, formula results and auto heights among them. */
const MUTATIONS = [
  'set-range-values', 'set.numfmt', 'remove.numfmt', 'update-note', 'remove-note', 'toggle-note-popup', 'update-note-position', 'empty',
  'set-worksheet-row-auto-height', 'set-worksheet-row-is-auto-height', 'data-validation-formula-mark-dirty',
];

const ALLOWED = new Set([...COMMANDS.map((name) => `sheet.command.${name}`), ...MUTATIONS.map((name) => `sheet.mutation.${name}`)]);

/** Only commands of a sheet can change a workbook; the rest belongs to the cell editor, to formulas and to the screen. */
const OF_A_SHEET = /^(?:sheets?\.(?:command|mutation)\.|data-validation\.|drawing\.operation\.|sheet-permission\.)/;

/** Operations draw on the screen only, but these open the way to a change that would be refused at its end. */
const OPERATIONS = /^(?:data-validation\.operation|drawing\.operation\.(?!set-drawing-selected)|sheet-permission\.operation|sheet\.operation\.(?:rename-sheet|open\.conditional|edit-sheet-image|open-image-crop|set-drawing-align|set-image-align))/;

const OPERATION = 1;

/** Why, by what the command is about; the first that fits. */
const REASONS: readonly (readonly [RegExp, Message])[] = [
  [/protection|permission/, message('grid.refused-protection')],
  [/validation|conditional|drawing|image/i, message('grid.refused-objects')],
  [/merge/, message('grid.refused-merge')],
  [/move-range|reorder|sort|range-move/, message('grid.refused-move')],
  [/worksheet-(?:name|order|hidden|show)|-sheet\b|tab-color|copy-worksheet/, message('grid.refused-sheets')],
  [/height|width|hidden|hide|visible|frozen|(?:row|col)-data/, message('grid.refused-size')],
  [/(?:insert|remove|delete|move)(?:-multi)?-(?:rows?|cols?|columns?)\b|(?:row|column)-count/, message('grid.refused-rows')],
  [/./, message('grid.refused-other')],
];

/** 拒绝: why a command is not carried out; null when it may be. */
export function refusalOf(id: string, type: number | undefined): Message | null {
  if (ALLOWED.has(id) || !(type === OPERATION ? OPERATIONS : OF_A_SHEET).test(id)) return null;
  return REASONS.find(([about]) => about.test(id))![1];
}

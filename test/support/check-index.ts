import { checks, workbookChecks } from '../../src/review/checks/index';
import { message } from '../../src/wording/message';
import { say } from '../../src/wording/say';

const LEVELS = { error: '错误', warning: '警告', hint: '提示' } as const;

/** The text of docs/checks/README.md, made from the checks themselves. */
export function checkIndex(): string {
  const rows = [...checks, ...workbookChecks].map(({ id, level }) =>
    `| [${id}](${id}.md) | ${say(message(`check.${id}.title`), 'zh')} | ${LEVELS[level]} | ${say(message(`check.${id}.advice`), 'zh')} |`);
  return [
    '# 审核项',
    '',
    '错误：表内数字自相矛盾。警告：不合口径。提示：复核人会问的写法，或只因修约方式不同的差异。审核从不改动表格；口径可以调整或关闭单个审核项。',
    '',
    '| 编号 | 审核项 | 级别 | 怎么办 |',
    '|---|---|---|---|',
    ...rows,
    '',
    '本页由 `UPDATE_CHECK_INDEX=1 npx vitest run test/review/checks.test.ts` 生成。',
    '',
  ].join('\n');
}

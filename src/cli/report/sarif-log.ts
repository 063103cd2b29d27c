import { version } from '../../../package.json';
import { checks, workbookChecks } from '../../review/checks/index';
import type { Level } from '../../review/finding';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';

/** A rule of our own, for files in which nothing could be reviewed. */
export const NOT_REVIEWED = 'not-reviewed';

/** SARIF 2.1.0 的级别; it says note where we say hint. */
export const SARIF_LEVELS: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', hint: 'note' };

/** The log up to its first result: the tool, and each check as a rule with its page. */
export function sarifHead(language: Language): string {
  const driver = { name: 'ziping', semanticVersion: version, language: language === 'zh' ? 'zh-CN' : 'en', rules: rules(language) };
  return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`;
}

/** The log behind its last result. A run that was stopped did not execute to its end, and says so. */
export function sarifTail(stopped: boolean): string {
  return `\n],"invocations":[{"executionSuccessful":${String(!stopped)}}]}]}\n`;
}

function rules(language: Language): readonly object[] {
  const words = (key: string): string => say(message(key), language);
  return [
    ...[...checks, ...workbookChecks].map(({ id, level }) => ({
      id,
      shortDescription: { text: words(`check.${id}.title`) },
      // The address of a page must be absolute in this format, and the pages lie beside the program: so they are linked in the help.
      help: { text: words(`check.${id}.advice`), markdown: `${words(`check.${id}.advice`)} [docs/checks/${id}.md](docs/checks/${id}.md)` },
      defaultConfiguration: { level: SARIF_LEVELS[level] },
    })),
    { id: NOT_REVIEWED, shortDescription: { text: words('cli.notReviewed') }, defaultConfiguration: { level: 'error' } },
  ];
}

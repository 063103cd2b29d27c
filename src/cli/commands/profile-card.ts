import { writeFileSync } from 'node:fs';
import { handOutPage } from '../../report/rule-cards/hand-out';
import { handOutPapers } from '../../report/rule-cards/hand-out-paper';
import { paperWorkbook } from '../../report/xlsx/paper-workbook';
import { profileIdName } from '../../profile/profile-name';
import { message } from '../../wording/message';
import { CliError } from '../cli-error';
import type { FileOutcome } from '../file-task';
import type { Invocation } from '../invocation';
import { SCHEMA } from '../json/form-document';
import { profileMark } from '../json/profile-document';
import { demandOtherFile } from '../out-paths';
import { profileLibrary } from '../profile-library';
import { reportNotWritten } from '../report-not-written';
import { sayLine } from '../text/say-line';

/** `profiles card ID -o FILE`: 讲义 of a profile as a page that prints itself (.html), or as a workbook (.xlsx). */
export function profileCard({ out, language }: Invocation, ids: readonly string[]): FileOutcome {
  const [id, another] = ids;
  if (id === undefined || another !== undefined || out === null || !/\.(?:html|xlsx)$/i.test(out)) throw new CliError('usage', message('cli.cardNeeds'));
  demandOtherFile([id], out);
  const profile = profileLibrary(id).asked!;
  const isPage = /\.html$/i.test(out);
  try {
    writeFileSync(out, isPage ? handOutPage(profile, language) : paperWorkbook(handOutPapers(profile, language)));
  } catch (error) {
    throw reportNotWritten(out, error);
  }
  return {
    json: JSON.stringify({ schema: SCHEMA, written: out, id: profile.id, version: profile.version, ...profileMark(profile) }),
    text: sayLine('cli.cardWritten', { out, id: profileIdName(profile) }, language),
    exit: 0,
  };
}

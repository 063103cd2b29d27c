import type { EvaluationForm } from '../../form/evaluation-form';
import { profileHash } from '../../profile/profile-hash';
import { isLocal, localMark, shortHash } from '../../profile/profile-name';
import type { RuleProfile } from '../../profile/rule-profile';
import { type Language, message, type Message } from '../../wording/message';
import { say } from '../../wording/say';
import type { PaperRow } from '../paper/paper';
import { cell, paperRow } from '../paper/paper-row';

const MOST = 60;

/** 卷头: title, the form and the rules it was made by. */
export function headRows(columns: readonly number[], title: Message, { form, profile }: { readonly form: EvaluationForm; readonly profile: RuleProfile }, language: Language): readonly PaperRow[] {
  const hash = profileHash(profile);
  const mark = isLocal(profile) ? localMark(hash) : message('profile.fingerprint', { hash: shortHash(hash) });
  const rule = message('exercisepaper.profile', { name: profile.name[language], id: profile.id, version: profile.version, mark });
  return [
    paperRow(columns, [cell(say(title, language), 'title', columns.length)], 36),
    paperRow(columns, [cell(form.project?.text ?? form.title?.text ?? form.id, 'under-title', columns.length)], 18, MOST),
    paperRow(columns, [cell(say(rule, language), 'under-title', columns.length)], 18, MOST),
  ];
}

import type { EvaluationForm } from '../../form/evaluation-form';
import { oneLine, shortened } from '../../form/row-name';
import type { ProfileSection, RuleProfile } from '../../profile/rule-profile';
import { measurePlaces } from '../../scoring/measure-place';
import { sectionOf } from '../../scoring/section-of';
import { message, type Message } from '../../wording/message';

/** 一级指标不相配: sections that the profile must have and the form has not, and those that only the form has. */
export function sectionsUnfit(form: EvaluationForm, profile: RuleProfile): readonly Message[] {
  if (profile.sections.length === 0) return [];
  const measured = measurePlaces(form, profile).rows;
  const found = new Set<ProfileSection>();
  const strange = new Set<string>();
  for (const [index, row] of form.indicators.entries()) {
    const label = shortened(oneLine(row.level1?.text ?? ''));
    if (row.role !== 'indicator' && row.role !== 'parent') continue;
    const section = sectionOf(row, profile);
    if (section !== null) found.add(section);
    else if (label !== '' && !measured.has(index)) strange.add(label);
  }
  // Without labels of the first level there is nothing to tell sections by.
  if (found.size === 0 && strange.size === 0) return [];
  const missing = profile.sections.filter((section) => !section.optional && !found.has(section));
  return [
    ...missing.map(({ name }) => message('side.section-missing', { section: name })),
    ...(strange.size === 0 ? [] : [message('side.section-strange', { sections: firstOf([...strange]) })]),
  ];
}

const SHOWN = 3;

/** A hostile form names thousands. */
export function firstOf(names: readonly string[]): string {
  return names.length <= SHOWN ? names.join('、') : `${names.slice(0, SHOWN).join('、')}……`;
}

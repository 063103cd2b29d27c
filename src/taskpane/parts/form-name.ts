import type { PaneForm } from '../session/pane-session';

/** 项目名称 of a form; null where it names none. */
export function formName({ assessment: { form } }: PaneForm): string | null {
  const project = form.project?.text.trim() ?? '';
  return project === '' ? null : project;
}

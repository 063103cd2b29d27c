import { INAPPLICABLE, type Check } from '../check';

/** 表外分值: the total holds points that the form does not show, so it cannot be checked from the form alone. A note, not a fault. */
export const pointsOffTable: Check = {
  id: 'points-off-table',
  level: 'hint',
  evaluate: ({ form, profile, score }) => {
    if (profile.points.offTable.length === 0) return INAPPLICABLE;
    // Once a person has stated them the total is known, and there is nothing left to ask for.
    if (score.total.outcome === 'scored') return [];
    const first = form.indicators[0];
    return [{
      ref: form.total?.score.ref ?? first?.weight?.ref ?? { sheet: form.sheet, row: form.range.top, column: form.range.left },
      message: 'offTable',
      data: {
        parts: profile.points.offTable.map(({ name, points }) => `${name} ${points}`).join('、'),
        table: profile.points.indicators,
        total: profile.points.total,
      },
    }];
  },
};

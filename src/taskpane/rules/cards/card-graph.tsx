import { useMemo } from 'react';
import type { RuleProfile } from '../../../profile/rule-profile';
import { graphText } from '../../../report/rule-cards/graph-text';
import type { RuleCard } from '../../../teach/rule-cards/rule-card';
import { usePreferences } from '../../preferences/preferences-provider';
import { ChartFigure } from '../../teach/chart/chart-figure';

/** 得分图 of a card, where its rule draws one. */
export function CardGraph({ card, profile }: { readonly card: RuleCard; readonly profile: RuleProfile }) {
  const { preferences: { language } } = usePreferences();
  const graph = useMemo(() => graphText(card, profile, language), [card, profile, language]);
  return graph === null ? null : <ChartFigure chart={graph.chart} title={graph.title} says={graph.says} table={graph.table} />;
}

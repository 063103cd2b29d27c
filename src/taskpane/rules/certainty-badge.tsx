import { Badge } from '@fluentui/react-components';
import { CheckmarkCircleRegular, QuestionCircleRegular, SearchInfoRegular } from '@fluentui/react-icons';
import type { Certainty } from '../../profile/rule-profile';
import { useWords } from '../preferences/preferences-provider';

const LOOKS = {
  established: { color: 'success', icon: <CheckmarkCircleRegular /> },
  inferred: { color: 'warning', icon: <SearchInfoRegular /> },
  assumed: { color: 'danger', icon: <QuestionCircleRegular /> },
} as const;

/** 把握程度, told by word and icon, not by colour alone. */
export function CertaintyBadge({ certainty }: { readonly certainty: Certainty }) {
  const words = useWords();
  const { color, icon } = LOOKS[certainty];
  return <Badge appearance="tint" color={color} icon={icon}>{words(`card.certainty-${certainty}`)}</Badge>;
}

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useSay } from '../taskpane/parts/use-say';
import type { Message } from '../wording/message';

/** In place of the pane: why it cannot work here, and what to do. */
export function RefusalPage({ says }: { readonly says: Message }) {
  const say = useSay();
  return <MessageBar intent="warning" layout="multiline" data-part="refusal"><MessageBarBody>{say(says)}</MessageBarBody></MessageBar>;
}

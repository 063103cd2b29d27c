import type { Message } from '../../wording/message';

/** 成与不成: what was made, or the sentence why not. */
export type MadeOrRefused<Made> = { readonly made: Made } | { readonly refused: Message };

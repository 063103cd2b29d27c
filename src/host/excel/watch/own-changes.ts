/** 本机改动: tells what Excel reports of our own writing from what others do. */
export interface OwnChanges {
  readonly begin: () => void;
  readonly end: () => void;
  /** `trigger` is said by newer programs only; others are told apart by time, since what they report comes right after. */
  readonly isOurs: (trigger: string | undefined) => boolean;
}

const AFTERMATH = 500;

export function ownChanges(now: () => number = () => performance.now()): OwnChanges {
  let writing = 0;
  let until = -Infinity;
  return {
    begin: () => { writing += 1; },
    end: () => {
      writing -= 1;
      until = now() + AFTERMATH;
    },
    isOurs: (trigger) => trigger === undefined || trigger === '' ? writing > 0 || now() < until : trigger === 'ThisLocalAddin',
  };
}

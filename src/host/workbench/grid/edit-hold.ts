/** Runs what writes on our own behalf while a person's edits are held off. */
export type OwnWriting = <T>(write: () => T) => T;

/** 写入期间: while a change is written in slices, nobody else may write between them. */
export interface EditHold {
  /** Whether an edit that comes now is somebody else's and comes in between. */
  readonly isHeldOff: () => boolean;
  readonly during: (work: (ours: OwnWriting) => Promise<void>) => Promise<void>;
}

export function editHold(): EditHold {
  let isHeld = false;
  let isOurs = false;
  const ours: OwnWriting = (write) => {
    isOurs = true;
    try {
      return write();
    } finally {
      isOurs = false;
    }
  };
  return {
    isHeldOff: () => isHeld && !isOurs,
    async during(work) {
      isHeld = true;
      try {
        await work(ours);
      } finally {
        isHeld = false;
      }
    },
  };
}

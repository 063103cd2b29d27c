import type { Mark } from '../../workbook/change-set';
import type { Desk } from './desk';
import { storeText } from './file-record-changes';
import { makeViews } from './make-views';
import { runInSlices } from './run-in-slices';

/** 缺原因标记: lit on request, out without a trace, and in step with the forms while lit. */
export interface Marking {
  show(on: boolean): Promise<void>;
  /** After a new assessment. */
  follow(): void;
  forget(): void;
}

export function createMarking(desk: Desk): Marking {
  /** As they stand in the workbook, as far as this session knows. */
  let lit: string | null = null;

  const wanted = async (): Promise<readonly Mark[]> => {
    const facts = desk.facts();
    const included = facts.assessed.filter(({ form }) => !facts.excluded.has(form.id));
    const views = await runInSlices(makeViews(included, facts, desk.views));
    return views.flatMap((view) => view?.marks ?? []);
  };

  return {
    show: (on) => desk.inTurn(async (host) => {
      const { record } = desk.facts();
      const marks = on ? await wanted() : [];
      const next = { ...record, marksShown: on };
      await host.apply({ edits: [], marks, store: storeText(next, desk.facts()) });
      if (desk.facts().host !== host) return;
      lit = JSON.stringify(marks);
      desk.set({ record: next });
    }),
    follow: () => {
      if (!desk.facts().record.marksShown) return;
      void desk.inTurn(async (host) => {
        const marks = await wanted();
        const now = JSON.stringify(marks);
        // Detecting writes nothing: a file that was opened lit stays as it is until its forms change.
        lit ??= now;
        if (!desk.facts().record.marksShown || lit === now) return;
        await host.apply({ edits: [], marks, store: null });
        lit = now;
      });
    },
    forget: () => { lit = null; },
  };
}

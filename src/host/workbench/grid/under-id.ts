import type { IWorkbookData } from '@univerjs/core';

/**
 * The same workbook under another name: what the grid still has to do for the one before must not reach this one.
 * Plugins keep their part as JSON; a quote inside one of its texts is escaped there, so that only the field itself is met.
 */
export function underId(data: Partial<IWorkbookData>, id: string): Partial<IWorkbookData> {
  const named = (own: string): string => `"unitId":${JSON.stringify(own)}`;
  const resources = data.resources?.map((resource) => ({ ...resource, data: resource.data.replaceAll(named(data.id ?? ''), named(id)) }));
  return { ...data, id, ...(resources === undefined ? {} : { resources }) };
}

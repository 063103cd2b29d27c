export const LOCAL_ADDRESS: string;
export function officeOptions(asked?: { readonly url?: string; readonly officeJs?: string }): { readonly address: string; readonly copiesRuntime: boolean; readonly runtime: string };

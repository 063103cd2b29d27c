export function officePolicy(runtime: string): { readonly page: string; readonly header: string };

export interface Layer {
  readonly inside: (x: number, y: number) => boolean;
  readonly colour?: readonly number[];
}

export const iconFiles: readonly { readonly file: string; readonly size: number; readonly draw: (size: number) => readonly Layer[] }[];

const LONGEST = 40;

/** 副本的编号: "local/" and what it came from, with the first number that is free. */
export function ownId(parentId: string, taken: ReadonlySet<string>): string {
  const from = parentId.replace(/^local\//, '').replaceAll('/', '-').slice(0, LONGEST);
  let number = 1;
  while (taken.has(`local/${from}-${number}`)) number += 1;
  return `local/${from}-${number}`;
}

/** 转义: any text as the text of an element or of an attribute in double quotes; what HTML cannot hold becomes a sign that says so. */
export function escaped(text: string): string {
  return text
    .replaceAll(/(?![\t\n])[\p{Cc}\p{Cs}￾￿]/gu, '�')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The same as a string of a style sheet: whatever could end it is written as its number. */
export function styleString(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} .,·（）/-]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
}

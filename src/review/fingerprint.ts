/**
 * 指纹: sixteen hexadecimal digits of a text, to tell whether something is as it was when somebody looked. Two lanes of
 * FNV-1a; it keeps nobody out who wants to deceive, for such a person could write any record.
 */
export function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + at), 0x85ebca6b);
    b ^= b >>> 15;
  }
  return hex(a ^ (b >>> 13)) + hex(b ^ text.length);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}

/** "30%" of the share "0.3" by moving its point, for the pane computes nothing. */
export function percentOf(share: string): string {
  const [whole, part = ''] = share.split('.');
  const digits = part.padEnd(2, '0');
  const percent = `${whole!}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = digits.slice(2).replace(/0+$/, '');
  return rest === '' ? `${percent}%` : `${percent}.${rest}%`;
}

/** Milliseconds of the processor that this process has used: a bound on them holds whatever else the machine is doing. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Which slide a key leads to from one of so many; undefined: it leads nowhere. */
export function slideOfKey(key: string, at: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    PageDown: at + 1,
    ArrowLeft: at - 1,
    PageUp: at - 1,
    Home: 0,
    End: count - 1,
  };
  return steps[key];
}

import { afterEach } from 'vitest';

const complaints: string[] = [];

function collect(level: 'error' | 'warn') {
  console[level] = (...args: unknown[]) => {
    const text = args.map((arg) => (arg instanceof Error ? (arg.stack ?? arg.message) : String(arg)));
    complaints.push(`console.${level}: ${text.join(' ')}`);
  };
}

collect('error');
collect('warn');

afterEach(() => {
  const heard = complaints.splice(0);
  if (heard.length > 0) throw new Error(`The test wrote to the console:\n${heard.join('\n')}`);
});

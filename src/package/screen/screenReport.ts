import type { Finding, Screening } from './screenData';

const SHOWN = 20;

/**
 * What screening found, for a terminal: each check that found something with its rule and what to do, and under it the
 * places by file, line and column; counts last.
 * @param folder the folder that files are counted from, as it is shown
 * @param shown how many places of one check are listed
 */
export function screenReport(screening: Screening, folder: string, shown = SHOWN): string {
  const { errors, warnings, known, stale } = screening;
  const parts = [...section('ERROR', errors, folder, shown), ...section('warning', warnings, folder, shown)];
  if (stale.length > 0)
    parts.push(
      [
        'warning  known-oddities: an oddity that is listed is still found',
        '  To mend: take the line away; what it excused is gone.',
        ...stale.map(
          ({ line, check, subject }) => `  scripts/known-oddities.csv:${line}: ${check} ${subject}`,
        ),
      ].join('\n'),
    );
  const { observations, panel } = screening.figures;
  const figures = [
    count(observations, 'observation'),
    ...(panel > 0 ? [`${count(panel, 'figure')} of all prefecture-level cities`] : []),
  ];
  const found = [
    count(errors.length, 'error'),
    count(warnings.length + stale.length, 'warning'),
    count(known.length, 'known oddity', 'known oddities'),
  ];
  return [...parts, `${count(screening.checks, 'check')}, ${figures.join(', ')}: ${found.join(', ')}`].join(
    '\n\n',
  );
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;

function section(
  title: string,
  findings: readonly Finding[],
  folder: string,
  shown: number,
): readonly string[] {
  const checks = [...new Set(findings.map(({ check }) => check))];
  return checks.map((check) => {
    const own = findings.filter((finding) => finding.check === check);
    const places = own.slice(0, shown).map((finding) => `  ${placeOf(finding, folder)} ${finding.says}`);
    const more = own.length > shown ? [`  … and ${count(own.length - shown, 'more place')}`] : [];
    return [`${title}  ${check.id}: ${check.what}`, `  To mend: ${check.mend}`, ...places, ...more].join(
      '\n',
    );
  });
}

function placeOf({ file, line, column }: Finding, folder: string): string {
  const place = line > 0 ? `${folder}/${file}:${line}` : `${folder}/${file}`;
  return column ? `${place}, column ${column}:` : `${place}:`;
}

import { maxOf } from '@/lib/extent';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import { formulaInWords } from '@/query/derive/derivedIndicator';
import type { DerivedSelection } from '@/query/derive/deriveSelection';
import type { Refusal } from '@/query/derive/refusal';
import { type ChartText, placeName } from './chartText';
import { refusalText } from './refusalText';
import { censusYear } from './workingText';

const UNPRINTED = ['counted', 'adjusted'] as const;

/** Reasons that the sentence names before it counts the rest. */
const NAMED = 3;

/** The formula of a derived measure, what it was worked out from, and which figures gave no value and why. */
export function derivationSentence(derived: DerivedSelection, text: ChartText): string {
  const { measure } = text.wording.ui;
  const formula = formulaInWords(derived.measure, derived.base.unit, measure);
  return [
    measure.sentence(formula),
    finenessClause(derived, text),
    populationClause(derived, text),
    ...inputClauses(derived, text),
    ...standardClauses(derived, text),
    refusalClause(derived.refusals, text),
  ]
    .filter(Boolean)
    .join(text.language === 'en' ? ' ' : '');
}

/** How finely an index can be read where the figures that it is of are printed coarsely; a point or less is not told. */
export function finenessClause({ measure, selection }: DerivedSelection, { wording }: ChartText): string {
  const step = maxOf([0, ...selection.observations.map(({ resolution }) => resolution)]);
  return measure.id === 'index' && step > 1 ? wording.ui.measure.fineness(step) : '';
}

/** The years of the censuses that figures were set against. */
function populationClause({ selection }: DerivedSelection, text: ChartText): string {
  const years = selection.observations.flatMap((one) => censusYear(one) ?? []);
  const told = [...new Set(years)].sort((a, b) => a - b);
  return told.length > 0
    ? text.wording.ui.measure.censusYears(text.wording.sentences.joinPlaces(told.map(String)))
    : '';
}

/** What figures were held against that no source prints so: the figures themselves say it where they are drawn. */
function inputClauses({ selection }: DerivedSelection, text: ChartText): readonly string[] {
  const inputs = selection.observations.flatMap(({ derivation }) => derivation?.inputs.slice(1) ?? []);
  return UNPRINTED.flatMap((origin) => {
    const ids = new Set(inputs.filter((one) => one.origin === origin).map(({ indicatorId }) => indicatorId));
    const names = [...ids].map((id) => text.dataset.indicator.get(id)?.name[text.language] ?? id);
    const joined = text.wording.sentences.joinPlaces(names);
    return names.length > 0 ? [text.wording.ui.measure.inputOrigin[origin](joined)] : [];
  });
}

function standardClauses({ selection, base }: DerivedSelection, text: ChartText): readonly string[] {
  const { terms, ui } = text.wording;
  const ids = new Set(selection.observations.flatMap(({ derivation }) => derivation?.standardId ?? []));
  return (text.dataset.standardsOf.get(base.indicator.id) ?? [])
    .filter(({ id }) => ids.has(id))
    .map((standard) => {
      const display = displayUnit(base.unit, Math.abs(standard.value), text.language);
      const level =
        terms.boundSign[standard.bound] + withUnit(formatNumber(standard.value, display), display);
      const due = standard.byYear === null ? '' : ui.measure.byYear(standard.byYear);
      const title = text.dataset.source.get(standard.sourceId)?.title[text.language] ?? '';
      const told = text.language === 'zh' ? `${due} ${level}` : `${level} ${due}`;
      return ui.measure.standard(title, told.trim(), ui.measure.binds[standard.appliesTo]);
    });
}

function refusalClause(refusals: readonly Refusal[], text: ChartText): string {
  const { ui, terms } = text.wording;
  const told = refusals.filter(({ reason }) => reason !== 'notPart');
  if (told.length === 0) return '';
  const clauses = told
    .slice(0, NAMED)
    .map((refusal) =>
      ui.measure.refusedFigures(
        refusalText(refusal, text.wording),
        placesOf(refusal, text),
        refusal.observations.length,
      ),
    );
  const rest = told.slice(NAMED).reduce((sum, { observations }) => sum + observations.length, 0);
  if (rest > 0) clauses.push(ui.measure.moreReasons(rest));
  return ui.measure.notWorkedOut(clauses.join(terms.semicolon));
}

function placesOf({ observations }: Refusal, text: ChartText): string {
  const chosen = new Set(observations.map(({ placeCode }) => placeCode));
  const names = text.dataset.places
    .filter(({ code }) => chosen.has(code))
    .map(({ code }) => placeName(code, text));
  return text.wording.sentences.joinPlaces(names);
}

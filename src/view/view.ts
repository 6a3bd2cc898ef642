import { VIEW_FIELDS } from './viewFields';

type Fields = typeof VIEW_FIELDS;
type Openings = { readonly [Name in keyof Fields]: Fields[Name]['opening'] };

/** All that the reader has chosen: a value for each of `VIEW_FIELDS`. */
export type View = {
  readonly [Name in keyof Fields]:
    | Exclude<ReturnType<Fields[Name]['parse']>, undefined>
    | Extract<Openings[Name], null | ''>;
};

/** The names of the choices, in the order of an address. */
export const FIELD_NAMES = Object.keys(VIEW_FIELDS) as readonly (keyof View)[];

/** The opening view: the overview of a stage with many years and several places. */
export const OPENING_VIEW: View = Object.fromEntries(
  FIELD_NAMES.map((name) => [name, VIEW_FIELDS[name].opening]),
) as Openings;

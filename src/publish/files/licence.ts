/** Under what the figures are given, in one line. */
export const LICENCE = 'CC-BY-4.0 (the compilation; the facts are the publishers’)';

export const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

import { createElement, Fragment } from 'react';

const NUMBER_AND_UNIT = /(\d[\d.,—–]*%? \p{Script=Han})/u;

/**
 * A sentence set large, whose lines end at spaces and signs: its numbers keep their Chinese units beside them.
 * @param text the sentence
 */
export function Unbroken({ text }: { readonly text: string }) {
  const parts = text
    .split(NUMBER_AND_UNIT)
    .map((part, at) => (at % 2 === 1 ? createElement('span', { className: 'unbroken' }, part) : part));
  return createElement(Fragment, null, ...parts);
}

import { createElement, type ReactNode } from 'react';
import type { SvgElement } from './svgElement';

/** An element of a picture as one of React. */
export function drawn(
  { tag, attributes, children = [] }: SvgElement,
  key?: number,
  opacity?: number,
): ReactNode {
  const nodes = children.map((child, at) => (typeof child === 'string' ? child : drawn(child, at)));
  return createElement(tag, { key, ...attributes, ...(opacity === undefined ? {} : { opacity }) }, nodes);
}

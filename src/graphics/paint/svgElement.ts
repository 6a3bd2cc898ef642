/** An element of a picture: React draws it on the page, `svgText` writes it into a file. Attributes as React names them. */
export interface SvgElement {
  readonly tag: 'circle' | 'g' | 'line' | 'path' | 'rect' | 'text' | 'tspan';
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children?: readonly (SvgElement | string)[];
}

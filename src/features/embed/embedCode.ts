import type { Dataset } from '@/domain/dataset';
import { copiedAddress } from '@/view/copiedAddress';
import { outOfFrame } from '@/view/outOfFrame';
import { pageAddress } from '@/view/pageAddress';
import type { View } from '@/view/view';

/** Border of a frame, in pixels: within its height. */
const BORDER = 1;

/** Address of a view as an embed, on the page that shows it now. */
export const embedAddress = (view: View, dataset: Dataset): string =>
  copiedAddress({ ...view, embed: true, observationId: '' }, dataset);

/** Address of the full view that an embed belongs to. */
export const fullAddress = (view: View): string => pageAddress(outOfFrame(view));

interface Frame {
  readonly address: string;
  readonly title: string;
  /** Of what is in it, in pixels. */
  readonly height: number;
  /** Whether a script lets its height follow. */
  readonly responsive: boolean;
}

/** The HTML that puts an address into another page as a frame, in a following one with the script that it needs. */
export function embedCode({ address, title, height, responsive }: Frame): string {
  const attributes: Readonly<Record<string, string>> = {
    ...(responsive ? { 'data-city-education-compare': '' } : {}),
    src: address,
    title,
    width: '100%',
    height: String(height + 2 * BORDER),
    loading: 'lazy',
    style: `border:${BORDER}px solid #DEDCD5;box-sizing:border-box`,
  };
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' ? name : `${name}="${escapeAttribute(value)}"`,
  );
  const frame = `<iframe ${written.join(' ')}></iframe>`;
  const script = escapeAttribute(new URL('embed.js', address.replace(/[?#].*$/, '')).href);
  return responsive ? `${frame}\n<script async src="${script}"></script>` : frame;
}

const escapeAttribute = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

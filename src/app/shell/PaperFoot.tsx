import type { Dataset } from '@/domain/dataset';
import { entrance } from '@/view/entrance';
import { pageAddress } from '@/view/pageAddress';
import { pinnedNow } from '@/view/pin/pin';
import { useView, useWording } from '@/view/ViewContext';

/** What a page on paper ends with: its name, the version of the data, its address. */
export function PaperFoot({ edition }: Pick<Dataset, 'edition'>) {
  const view = useView();
  const { ui, terms } = useWording();
  if (typeof document === 'undefined') return null;
  const facts = [
    ui.appName,
    ui.data.edition(edition.version, edition.date),
    pageAddress(view.screen === 'report' ? entrance(view.language) : pinnedNow(view, edition)),
  ];
  return <p className="paper-foot print-only">{facts.join(terms.space)}</p>;
}

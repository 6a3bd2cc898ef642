import type { Dataset } from '@/domain/dataset';
import type { Takeaway } from '@/publish/takeaway';
import { MenuButton } from '@/ui/MenuButton';
import { useWording } from '@/view/ViewContext';

interface ExportMenuProps {
  /** Worked out when the menu is opened. */
  readonly takeaway: () => Takeaway;
  readonly dataset: Dataset;
}

const loadItems = () => import('./ExportItems');

/** The button that saves a figure as a picture or as data. */
export function ExportMenu({ takeaway, dataset }: ExportMenuProps) {
  const { ui, problems } = useWording();
  return (
    <MenuButton label={ui.exportMenu} failed={problems.partFailed} load={loadItems}>
      {({ ExportItems }, menu) => <ExportItems menu={menu} takeaway={takeaway} dataset={dataset} />}
    </MenuButton>
  );
}

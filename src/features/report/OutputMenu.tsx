import type { ReportContent } from '@/publish/report/reportContent';
import type { Reader } from '@/publish/taken';
import { MenuButton } from '@/ui/MenuButton';
import { useWording } from '@/view/ViewContext';

interface OutputMenuProps {
  readonly content: ReportContent;
  readonly reader: () => Reader;
}

const loadItems = () => import('./OutputItems');

/** The button that saves a report for other programs. */
export function OutputMenu({ content, reader }: OutputMenuProps) {
  const { ui, problems } = useWording();
  return (
    <MenuButton label={ui.exportMenu} failed={problems.partFailed} load={loadItems}>
      {({ OutputItems }, menu) => <OutputItems menu={menu} content={content} reader={reader} />}
    </MenuButton>
  );
}

import { MenuButton } from '@/ui/MenuButton';
import { useWording } from '@/view/ViewContext';
import type { ShareItemsProps } from './ShareItems';

type ShareMenuProps = Omit<ShareItemsProps, 'menu'>;

const loadItems = () => import('./ShareItems');

/** The button that hands out the view: its link, references to it, a frame for another web page. */
export function ShareMenu(props: ShareMenuProps) {
  const { ui, problems } = useWording();
  return (
    <MenuButton label={ui.share} failed={problems.partFailed} load={loadItems}>
      {({ ShareItems }, menu) => <ShareItems menu={menu} {...props} />}
    </MenuButton>
  );
}

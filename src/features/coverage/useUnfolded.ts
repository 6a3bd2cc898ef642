import { useChangeView, useViewState } from '@/view/ViewContext';

/**
 * Whether the years of an indicator, or the lone figures of a stage, are unfolded, and what turns that round.
 * @param id of the indicator or the stage
 */
export function useUnfolded(id: string): readonly [boolean, () => void] {
  const open = useViewState(({ view }) => view.unfolded.includes(id));
  const change = useChangeView();
  const turn = () =>
    change(
      ({ unfolded }) => ({ unfolded: open ? unfolded.filter((one) => one !== id) : [...unfolded, id] }),
      'same',
    );
  return [open, turn];
}

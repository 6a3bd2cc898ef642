import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Dialog } from '@/ui/layers/Dialog';
import { Sheet } from '@/ui/layers/Sheet';

function Page({ kind, unmounts = false }: { kind: 'dialog' | 'sheet'; unmounts?: boolean }) {
  const [opened, setOpened] = useState(false);
  const shared = { opened, onClose: () => setOpened(false), title: 'A title', closeLabel: 'Close' };
  const layer =
    kind === 'dialog' ? (
      <Dialog {...shared}>body</Dialog>
    ) : (
      <Sheet {...shared} position="bottom">
        body
      </Sheet>
    );
  return (
    <>
      <button type="button" onClick={() => setOpened(true)}>
        open
      </button>
      {(opened || !unmounts) && layer}
    </>
  );
}

describe.each(['dialog', 'sheet'] as const)('%s', (kind) => {
  it.each([false, true])(
    'is named, closes by button and Escape, and returns the focus (unmounts: %s)',
    async (unmounts) => {
      document.documentElement.dataset.topic = 'dark';
      render(<Page kind={kind} unmounts={unmounts} />);
      const user = userEvent.setup();
      const button = screen.getByRole('button', { name: 'open' });
      for (const close of [
        () => user.click(screen.getByRole('button', { name: 'Close' })),
        () => user.keyboard('{Escape}'),
      ]) {
        await user.click(button);
        const dialog = await screen.findByRole('dialog', { name: 'A title' });
        expect(dialog.textContent).toContain('body');
        expect(document.documentElement.getAttribute('data-mantine-color-scheme')).toBe('dark');
        await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
        await close();
        await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
        await waitFor(() => expect(document.activeElement).toBe(button));
      }
    },
  );
});

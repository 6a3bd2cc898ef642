import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useArrival } from '@/app/shell/useArrival';

interface PageProps {
  readonly name: string;
  readonly documentId?: string;
  readonly returned?: boolean;
  readonly presented?: boolean;
  readonly item?: boolean;
}

function Page({ name, documentId = '', returned = false, presented = false, item = false }: PageProps) {
  useArrival(name, documentId, returned, presented);
  return (
    <>
      <button type="button">tab</button>
      <button type="button" data-present>
        present
      </button>
      <main>
        <h1>{`${name} ${documentId}`}</h1>
        {item && <p aria-current="location">item</p>}
      </main>
    </>
  );
}

const scrollTo = vi.fn();
const focused = () => document.activeElement?.tagName;

describe('arriving at a page', () => {
  beforeEach(() => {
    scrollTo.mockClear();
    vi.stubGlobal('scrollTo', scrollTo);
  });

  it('leaves the first page alone', () => {
    render(<Page name="coverage" />);
    expect(focused()).toBe('BODY');
    expect(scrollTo).not.toHaveBeenCalled();
  });

  it.each([{ name: 'sources' }, { name: 'coverage', documentId: 'jiangmen-2023' }])(
    'goes to the top and the heading of %o',
    (next) => {
      const { rerender } = render(<Page name="coverage" />);
      screen.getByText('tab').focus();
      rerender(<Page {...next} />);
      expect(focused()).toBe('H1');
      expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0, 0);
    },
  );

  it('stays at the item that is asked for, which its page brought into view', () => {
    const { rerender } = render(<Page name="coverage" />);
    rerender(<Page name="sources" documentId="jiangmen-2023" item />);
    expect(scrollTo).not.toHaveBeenCalled();
    expect(focused()).toBe('H1');
  });

  it('from what was shown to a room goes back to the button that shows it', () => {
    const { rerender } = render(<Page name="slide" presented />);
    rerender(<Page name="indicator" />);
    expect(document.activeElement?.textContent).toBe('present');
  });

  it('stays where it is when the same page is drawn again', () => {
    const { rerender } = render(<Page name="coverage" returned />);
    screen.getByText('tab').focus();
    rerender(<Page name="coverage" />);
    expect(focused()).toBe('BUTTON');
  });

  it('after a step back does not scroll, and takes only a lost focus', () => {
    const { rerender } = render(<Page name="coverage" />);
    screen.getByText('tab').focus();
    rerender(<Page name="sources" returned />);
    expect(focused()).toBe('BUTTON');
    screen.getByText('tab').blur();
    rerender(<Page name="coverage" returned />);
    expect(focused()).toBe('H1');
    expect(scrollTo).not.toHaveBeenCalled();
  });
});

import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useArrival } from '@/app/shell/useArrival';

interface PageProps {
  readonly name: string;
  readonly documentId?: string;
  readonly returned?: boolean;
}

function Page({ name, documentId = '', returned = false }: PageProps) {
  useArrival(name, documentId, returned);
  return (
    <>
      <button type="button">tab</button>
      <main>
        <h1>{`${name} ${documentId}`}</h1>
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
      screen.getByRole('button').focus();
      rerender(<Page {...next} />);
      expect(focused()).toBe('H1');
      expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0, 0);
    },
  );

  it('stays where it is when the same page is drawn again', () => {
    const { rerender } = render(<Page name="coverage" returned />);
    screen.getByRole('button').focus();
    rerender(<Page name="coverage" />);
    expect(focused()).toBe('BUTTON');
  });

  it('after a step back does not scroll, and takes only a lost focus', () => {
    const { rerender } = render(<Page name="coverage" />);
    screen.getByRole('button').focus();
    rerender(<Page name="sources" returned />);
    expect(focused()).toBe('BUTTON');
    screen.getByRole('button').blur();
    rerender(<Page name="coverage" returned />);
    expect(focused()).toBe('H1');
    expect(scrollTo).not.toHaveBeenCalled();
  });
});

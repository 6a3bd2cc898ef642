import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CityFinder } from '@/ui/CityFinder';

const CITIES = ['吉安', '（(['].map((name) => ({ code: name, name, province: '江西' }));

it('takes a city once its name is written, not while an input method shows it', () => {
  const onAdd = vi.fn();
  render(
    <CityFinder
      label="加"
      placeholder=""
      cities={CITIES}
      chosen={[]}
      full=""
      removeLabel={String}
      onAdd={onAdd}
      onRemove={() => undefined}
    />,
  );
  const box = screen.getByLabelText<HTMLInputElement>('加');
  fireEvent.compositionStart(box);
  fireEvent.input(box, { target: { value: '吉安' }, isComposing: true });
  expect(onAdd).not.toHaveBeenCalled();
  expect(box.value).toBe('吉安');
  fireEvent.compositionEnd(box);
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('吉安');
  fireEvent.change(box, { target: { value: '（([' } });
  expect(onAdd).toHaveBeenLastCalledWith('（([');
});

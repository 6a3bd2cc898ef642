/** For `getByText`: the innermost element that holds a text, also where parts of it stand in elements of their own. */
export function wholeText(wanted: string | RegExp) {
  const holds = (element: Element): boolean => {
    const text = (element.textContent ?? '').trim();
    return typeof wanted === 'string' ? text === wanted : wanted.test(text);
  };
  return (_: string, element: Element | null): boolean =>
    element !== null && holds(element) && ![...element.children].some(holds);
}

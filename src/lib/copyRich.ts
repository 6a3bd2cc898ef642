/** The same content for programs that take HTML and for those that take text alone. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/**
 * Copies a content in both forms; pages without https (an office intranet) have only the older way.
 * @returns whether it was copied
 */
export async function copyRich(content: RichText): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([content.html], { type: 'text/html' }),
      'text/plain': new Blob([content.text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByEvent(content);
  }
}

function copyByEvent({ html, text }: RichText): boolean {
  if (typeof document.execCommand !== 'function') return false;
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    given = event.clipboardData !== null;
  };
  document.addEventListener('copy', give);
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', give);
  return copied && given;
}

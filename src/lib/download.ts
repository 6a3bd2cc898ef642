/** Keeps a file's address alive until a slow browser has begun to save it. */
const KEPT_FOR = 30_000;

/** Saves a file to the reader's disk under a name. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

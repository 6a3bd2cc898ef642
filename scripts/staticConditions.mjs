/** HTTP dates count whole seconds. */
const seconds = (date) => Math.floor(date.getTime() / 1000);

/** The tags that a header lists, without their mark of weakness; a file has one for itself and one for it zipped. */
const tagsIn = (header) =>
  String(header)
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));

const lists = (header, { hash }) => {
  const tags = tagsIn(header);
  return tags.includes('*') || tags.includes(`"${hash}"`) || tags.includes(`"${hash}-gz"`);
};

const dateIn = (header) => {
  const date = new Date(String(header));
  return Number.isNaN(date.getTime()) ? undefined : date;
};

/** Whether the client has the file as it is: If-None-Match, and without it If-Modified-Since. */
export function isUnchanged(headers, entry) {
  if (headers['if-none-match'] !== undefined) return lists(headers['if-none-match'], entry);
  const since = dateIn(headers['if-modified-since']);
  return since !== undefined && seconds(entry.modified) <= seconds(since);
}

/** Whether the file is still what the client asks to be sent: If-Match, and without it If-Unmodified-Since. */
export function isWanted(headers, entry) {
  if (headers['if-match'] !== undefined) return lists(headers['if-match'], entry);
  const since = dateIn(headers['if-unmodified-since']);
  return since === undefined || seconds(entry.modified) <= seconds(since);
}

/** Whether a range goes with the file as it is now: If-Range holds a strong tag or the date. */
function isSamePart(header, entry) {
  if (header === undefined) return true;
  if (header.startsWith('"')) return header === `"${entry.hash}"`;
  const date = dateIn(header);
  return date !== undefined && seconds(date) === seconds(entry.modified);
}

/**
 * The range of bytes to send.
 * @returns null for all of them, also where several ranges are asked for; `none` where the file has no such bytes
 */
export function chosenRange(headers, entry) {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if ((first === '' && last === '') || !isSamePart(headers['if-range'], entry)) return null;
  const size = entry.body.length;
  if (first === '') {
    const start = Math.max(0, size - Number(last));
    return Number(last) === 0 || size === 0 ? 'none' : { start, end: size - 1 };
  }
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return null;
  return start < size ? { start, end } : 'none';
}

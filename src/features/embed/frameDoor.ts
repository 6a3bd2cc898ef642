/** What the reader of a frame can open over it. */
export type FrameDoor = 'about' | 'table' | 'download';

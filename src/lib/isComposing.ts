/** Whether a key belongs to an input method that is still making a character (229 where a browser does not say so). */
export const isComposing = ({ isComposing: writing, keyCode }: KeyboardEvent): boolean =>
  writing || keyCode === 229;

/** A Chinese title in book marks; those within it become the inner ones. */
export const bookTitle = (title: string): string =>
  `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;

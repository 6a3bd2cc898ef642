/** Words of what can be taken away: links, files, embeds. */
export type ExportWords = typeof exportWordsZh;

export const exportWordsZh = {
  share: '分享',
  copyLink: '复制链接',
  copied: '已复制',
  pinTo: (version: string) => `链接固定到数据 ${version} 版`,
  pinHelp: '数据更新以后，固定的链接会说明画面里改了哪些数字。',
  copyPinned: (version: string) => `复制固定到数据 ${version} 版的链接`,
  pinnedCopied: (version: string) => `已复制，固定到数据 ${version} 版`,
  cite: '引用',
  citeItem: '引用…',
  embedItem: '嵌入…',
  exportMenu: '导出',
  picture: {
    saved: (name: string) => `已保存 ${name}`,
  },
  /** Several places in the name of a file. */
  placesInName: (first: string, count: number) => `${first}等${count}地`,
};

export const exportWordsEn: ExportWords = {
  share: 'Share',
  copyLink: 'Copy link',
  copied: 'Copied',
  pinTo: (version) => `Pin the link to data version ${version}`,
  pinHelp: 'Once the data are updated, a pinned link says which of the figures shown have changed.',
  copyPinned: (version) => `Copy link pinned to data version ${version}`,
  pinnedCopied: (version) => `Copied, pinned to data version ${version}`,
  cite: 'Cite',
  citeItem: 'Cite…',
  embedItem: 'Embed…',
  exportMenu: 'Export',
  picture: {
    saved: (name) => `Saved ${name}`,
  },
  placesInName: (_, count) => `${count}-places`,
};

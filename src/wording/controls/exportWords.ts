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
  fullView: '查看全图与数据',
  picture: {
    saved: (name: string) => `已保存 ${name}`,
  },
  /** Several places in the name of a file. */
  placesInName: (first: string, count: number) => `${first}等${count}地`,
  embedDialog: {
    title: '嵌入网页',
    intro: '把下面的代码贴进网页。图随数据更新，标题、差别和来源都在图里。',
    code: '嵌入代码',
    copy: '复制代码',
    preview: '预览',
    frameTitle: (title: string) => `${title} · 城市教育比较`,
    size: (height: number) => `宽随网页，高 ${height} 像素`,
  },
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
  fullView: 'Full chart and data',
  picture: {
    saved: (name) => `Saved ${name}`,
  },
  placesInName: (_, count) => `${count}-places`,
  embedDialog: {
    title: 'Embed in a web page',
    intro:
      'Paste this code into a page. The chart follows the data; title, differences and source are in it.',
    code: 'Embed code',
    copy: 'Copy code',
    preview: 'Preview',
    frameTitle: (title) => `${title} · City Education Compare`,
    size: (height) => `As wide as the page, ${height} pixels high`,
  },
};

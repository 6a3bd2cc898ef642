/** Words of what can be taken away: links, files, embeds. */
export type ExportWords = typeof exportWordsZh;

export const exportWordsZh = {
  copyLink: '复制链接',
  copied: '已复制',
  cite: '引用',
  embed: '嵌入',
  exportMenu: '导出',
  fullView: '查看全图与数据',
  csv: {
    title: '下载 CSV',
    what: '下载什么',
    shown: (count: number) => `图上的数字（${count} 条）`,
    whole: (count: number) => `整个数据集（${count} 条）`,
    how: '给谁用',
    excel: 'Excel、WPS（带 BOM）',
    scripts: '程序：R、pandas、Stata（不带 BOM）',
    download: '下载',
  },
  picture: {
    png: 'PNG 图片（2 倍）',
    svg: 'SVG 图片',
    csv: 'CSV 数据…',
    light: '图片一律用浅色，便于打印和放进幻灯片',
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
  copyLink: 'Copy link',
  copied: 'Copied',
  cite: 'Cite',
  embed: 'Embed',
  exportMenu: 'Export',
  fullView: 'Full chart and data',
  csv: {
    title: 'Download CSV',
    what: 'What',
    shown: (count) => `Figures in the chart (${count})`,
    whole: (count) => `The whole dataset (${count})`,
    how: 'For whom',
    excel: 'Excel, WPS (with BOM)',
    scripts: 'Scripts: R, pandas, Stata (no BOM)',
    download: 'Download',
  },
  picture: {
    png: 'PNG picture (2x)',
    svg: 'SVG picture',
    csv: 'CSV data…',
    light: 'Pictures are always light, for print and slides',
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

// The page's own words, in English and in Traditional Chinese. A word is a text, or a function of
// what stands in it.

const count = (one, many) => (n) => `${n} ${n === 1 ? one : many}`;

const english = {
  bar: 'Preview', language: 'Language', edition: 'Edition', view: 'View', text: 'Text', pages: 'Pages', editor: 'Open in', noEditor: 'no editor',
  menu: 'Options', help: 'Keyboard and help', search: 'Search', problems: 'Problems', figure: 'Figure', close: 'Close', panel: 'Details', show: 'Show',
  report: 'The report', reportText: 'Text of the report', pageList: 'Page list', pagePictures: 'Pages of the PDF', selectedBlock: 'Selected block',
  savedAgo: (age) => `Saved ${age} ago`, ago: (n, unit) => `${n} ${unit}`, units: { s: 's', min: 'min', h: 'h', d: 'd' },
  connecting: 'Connecting', notConnected: 'Not connected', refused: 'This address is no longer valid: open the one that gailan preview printed last',
  updated: (n) => `Updated: ${n} ${n === 1 ? 'block' : 'blocks'}`, renewed: 'Updated', cannotShow: 'The report can’t be shown',
  errors: count('error', 'errors'), warnings: count('warning', 'warnings'), silencedOnes: (n) => `${n} silenced`,
  error: 'Error', warning: 'Warning', silenced: 'Silenced', checking: 'Checking', noProblems: 'No problems', allWell: 'All is well: no rule has a finding.',
  noneOfThese: 'None of the chosen kinds.', notChecked: 'Not checked yet.', reason: 'Reason', inText: 'Show in the text',
  broken: (n) => (n === 1 ? 'Not up to date: an error stands in the way' : `Not up to date: ${n} errors stand in the way`),
  lastGood: 'Below is the report as it last could be read. It is renewed once the errors are mended and saved.', fold: 'Fold away', unfold: 'Show the errors',
  neverGood: 'The report could not be read yet. It is shown once the errors are mended and saved.',
  openIn: (editor) => `Open in ${editor}`, unknownPlace: 'Its place in the files is not known.', opens: 'Enter or double click opens it',
  noFigure: 'Click a figure in the text to see where it comes from and where else it stands.', gone: 'The figure no longer stands in the text.',
  clickForAll: 'Click for every use',
  status: { disclosed: 'disclosed', computed: 'computed', derived: 'derived', typed: 'typed in the prose', claimed: 'claimed' },
  meaning: 'Meaning', formula: 'Formula', proof: 'Proof', source: 'Source', cell: 'Stands in', value: 'Value',
  draft: (n) => `Draft ${n}`, changed: (n) => `Changed since draft ${n}`, unchanged: (n) => `As in draft ${n}`, noDraft: 'No draft has been kept yet.',
  uses: (n) => `${n} ${n === 1 ? 'use' : 'uses'} in the report`, notHere: 'not in this view',
  hits: count('place', 'places'), hitsOf: (shown, total) => `${total} places, the first ${shown} listed`, noHits: (text) => `“${text}” stands nowhere, written exactly so.`,
  searchHow: 'Finds exactly what is typed, in every language. Enter goes on, Shift+Enter back.', hitAt: (n, total) => `${n} of ${total}`,
  page: (n) => `Page ${n}`, pageOf: (n, total) => `Page ${n} of ${total}`, layingOut: 'Laying out the pages. Those shown are of the version before.', firstLayingOut: 'Laying out the pages.',
  layoutFailed: 'The pages could not be laid out. Those shown are of an earlier version.', noPages: 'No pages yet.',
  shortcuts: 'Keyboard', clicks: 'A click on a block names its file and line, a double click opens it. A click on a figure keeps its card.',
  keys: { '/': 'Search', p: 'Problems', l: 'Next language', e: 'Next edition', v: 'Text or pages', 'j k': 'Next and previous block', Enter: 'Open the selected block, or keep the figure’s card', 'f Shift+f': 'Next and previous figure', '?': 'This help', Esc: 'Close' },
};

const chinese = {
  bar: '預覽', language: '語言', edition: '版本', view: '檢視', text: '文字', pages: '頁面', editor: '開啟於', noEditor: '不開啟',
  menu: '選項', help: '鍵盤及說明', search: '搜尋', problems: '問題', figure: '數字', close: '關閉', panel: '詳情', show: '顯示',
  report: '報告', reportText: '報告文字', pageList: '頁面列表', pagePictures: 'PDF頁面', selectedBlock: '所選段落',
  savedAgo: (age) => `儲存於${age}前`, ago: (n, unit) => `${n}${unit}`, units: { s: '秒', min: '分鐘', h: '小時', d: '天' },
  connecting: '連接中', notConnected: '未連接', refused: '此網址已失效：請開啟gailan preview最近列出的網址',
  updated: (n) => `已更新${n}個段落`, renewed: '已更新', cannotShow: '報告未能顯示',
  errors: (n) => `${n}個錯誤`, warnings: (n) => `${n}個警告`, silencedOnes: (n) => `${n}個已略過`,
  error: '錯誤', warning: '警告', silenced: '已略過', checking: '檢查中', noProblems: '沒有問題', allWell: '一切妥當：所有規則均無發現。',
  noneOfThese: '沒有所選類別的問題。', notChecked: '尚未檢查。', reason: '理由', inText: '在文中顯示',
  broken: (n) => `並非最新：有${n}個錯誤須先修正`,
  lastGood: '以下為報告最近一次可讀取的內容。修正錯誤並儲存後即會更新。', fold: '收起', unfold: '顯示錯誤',
  neverGood: '報告尚未能讀取。修正錯誤並儲存後即會顯示。',
  openIn: (editor) => `以${editor}開啟`, unknownPlace: '不知其在檔案中的位置。', opens: '按Enter或連按兩下即可開啟',
  noFigure: '點按文中的數字，即可查看其來源及其他出現之處。', gone: '該數字已不在文中。',
  clickForAll: '點按查看所有出現之處',
  status: { disclosed: '已披露', computed: '計算所得', derived: '推算所得', typed: '直接寫於文中', claimed: '聲明' },
  meaning: '含義', formula: '算式', proof: '驗證', source: '資料來源', cell: '所在', value: '數值',
  draft: (n) => `第${n}稿`, changed: (n) => `與第${n}稿不同`, unchanged: (n) => `與第${n}稿相同`, noDraft: '尚未保存任何一稿。',
  uses: (n) => `報告中出現${n}次`, notHere: '不在此檢視中',
  hits: (n) => `${n}處`, hitsOf: (shown, total) => `共${total}處，列出首${shown}處`, noHits: (text) => `沒有與「${text}」完全相同的文字。`,
  searchHow: '在各語言中尋找完全相同的文字。按Enter到下一處，按Shift+Enter到上一處。', hitAt: (n, total) => `第${n}處，共${total}處`,
  page: (n) => `第${n}頁`, pageOf: (n, total) => `第${n}頁，共${total}頁`, layingOut: '正在排版，現時顯示的是上一版本的頁面。', firstLayingOut: '正在排版。',
  layoutFailed: '未能排版，現時顯示的是較早版本的頁面。', noPages: '尚無頁面。',
  shortcuts: '鍵盤', clicks: '點按段落即顯示其檔案及行數，連按兩下即可開啟。點按數字即可保留其資料卡。',
  keys: { '/': '搜尋', p: '問題', l: '下一語言', e: '下一版本', v: '文字或頁面', 'j k': '下一段及上一段', Enter: '開啟所選段落，或保留數字的資料卡', 'f Shift+f': '下一個及上一個數字', '?': '本說明', Esc: '關閉' },
};

const words = document.documentElement.lang === 'zh-Hant' ? chinese : english;

/** The word of a name, with what stands in it. */
export function word(name, ...parts) {
  const found = words[name];
  return typeof found === 'function' ? found(...parts) : found;
}

/** Writes the words into the elements of the shell page that name them. */
export function fillIn() {
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word);
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', word(element.dataset.label));
  for (const element of document.querySelectorAll('[data-hint]')) element.title = word(element.dataset.hint);
  for (const element of document.querySelectorAll('[data-placeholder]')) element.placeholder = word(element.dataset.placeholder);
}

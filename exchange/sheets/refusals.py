"""What is said of a file that cannot be read: what happened, and what to do. Every sentence names the `{file}`."""

from rules.translation import QT_TRANSLATE_NOOP

MISSING = QT_TRANSLATE_NOOP("Problem", "找不到文件「{file}」。它可能已被移走或改名，请重新选择。")
IN_USE = QT_TRANSLATE_NOOP(
    "Problem", "打不开「{file}」。如果它正在 Excel 或 WPS 里开着，请先关闭；或者把它复制到桌面再选。"
)
EMPTY = QT_TRANSLATE_NOOP("Problem", "「{file}」是空文件，里面没有任何内容。请检查文件是否保存好，再选一次。")
BLANK_SHEETS = QT_TRANSLATE_NOOP("Problem", "「{file}」里的工作表都是空的。请检查是否选对了文件。")
LOCKED = QT_TRANSLATE_NOOP("Problem", "「{file}」有打开密码。请用 Excel 或 WPS 打开，去掉密码后另存一份再导入。")
DAMAGED = QT_TRANSLATE_NOOP(
    "Problem", "「{file}」已损坏或不完整，读不出来。请重新下载或复制一次，或用 Excel、WPS 打开后另存为 .xlsx。"
)
DOCUMENT = QT_TRANSLATE_NOOP(
    "Problem", "「{file}」不是表格，像是 Word 或其他旧版文件。请把其中的表格另存为 .xlsx 再导入。"
)
ARCHIVE = QT_TRANSLATE_NOOP("Problem", "「{file}」是压缩包或别的文件，不是表格。请先解压，再选里面的表格。")
ANCIENT = QT_TRANSLATE_NOOP("Problem", "「{file}」是很旧的 Excel 格式。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。")
NOT_A_SHEET = QT_TRANSLATE_NOOP("Problem", "「{file}」不是表格文件。请选择 .xlsx、.xls、.xlsb、.ods 或 .csv 文件。")
XML_SHEET = QT_TRANSLATE_NOOP("Problem", "「{file}」是 XML 表格。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。")
UNKNOWN_CHARSET = QT_TRANSLATE_NOOP(
    "Problem", "看不懂「{file}」的文字编码，或者它不是文本表格。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。"
)
OPEN_QUOTE = QT_TRANSLATE_NOOP(
    "Problem", "「{file}」第 {line} 行读不下去，多半是引号没有成对。请用 Excel 或 WPS 打开，另存为 .xlsx。"
)
NO_TABLE = QT_TRANSLATE_NOOP("Problem", "「{file}」是网页，里面没有表格。请在原系统里导出 Excel 文件再导入。")
TOO_MANY_CELLS = QT_TRANSLATE_NOOP(
    "Problem", "「{file}」太大，超过 {limit} 个单元格。请删去空白的行和列，或分成几个文件再导入。"
)
TOO_HEAVY = QT_TRANSLATE_NOOP("Problem", "「{file}」超过 {limit} MB，太大了。请只留要导入的表，或分成几个文件再导入。")
TOO_SLOW = QT_TRANSLATE_NOOP(
    "Problem",
    "「{file}」读起来太费时间或内存，已停下。请删去空白的行和列，只留要导入的那张表，另存为 .xlsx 再试。",
)

"""The keys of the window and what they do."""

from rules.translation import QT_TRANSLATE_NOOP

KEYS = (
    ("Ctrl+K", QT_TRANSLATE_NOOP("Keyboard", "搜索客户、联系人、电话尾号，也可输拼音首字母")),
    ("Ctrl+1 … 9", QT_TRANSLATE_NOOP("Keyboard", "依次打开左边的各项")),
    ("Ctrl+B", QT_TRANSLATE_NOOP("Keyboard", "收起或展开左边的导航")),
    ("Ctrl+.", QT_TRANSLATE_NOOP("Keyboard", "浅色、深色切换")),
    ("Ctrl+S", QT_TRANSLATE_NOOP("Keyboard", "保存抽屉里的内容，Ctrl+Enter 相同")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("Keyboard", "撤销刚才的一步")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("Keyboard", "在打印预览里存为 PDF")),
    ("Esc", QT_TRANSLATE_NOOP("Keyboard", "关闭抽屉，取消拖动")),
    ("↑ ↓  Enter", QT_TRANSLATE_NOOP("Keyboard", "在列表里移动，打开一条")),
    ("Delete", QT_TRANSLATE_NOOP("Keyboard", "删除选中的，可以撤销")),
    ("T  ←  →", QT_TRANSLATE_NOOP("Keyboard", "日历：今天、前一周、后一周")),
    ("1  2  3  4", QT_TRANSLATE_NOOP("Keyboard", "撞车时选一种处理办法")),
    ("Ctrl+←  →", QT_TRANSLATE_NOOP("Keyboard", "参观路线：把选中的一站前移、后移")),
    ("+  −", QT_TRANSLATE_NOOP("Keyboard", "参观路线：停留时间加、减 5 分钟")),
    ("F1", QT_TRANSLATE_NOOP("Keyboard", "打开这份帮助")),
)

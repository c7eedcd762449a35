"""The keys of the window and what they do."""

from rules.translation import QT_TRANSLATE_NOOP

KEYS = (
    ("Ctrl+K", QT_TRANSLATE_NOOP("Keyboard", "搜索客户、联系人、电话尾号，也可输拼音首字母")),
    ("Ctrl+1 … 9", QT_TRANSLATE_NOOP("Keyboard", "依次打开左边的各项")),
    ("Ctrl+E", QT_TRANSLATE_NOOP("Keyboard", "写拜访记录：没写的都在一页上")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("Keyboard", "写记录：保存这一次，写下一次；在「下一步」里按 Enter 也可以")),
    ("Alt+1 … 5", QT_TRANSLATE_NOOP("Keyboard", "写记录：这次谈得怎样，打几颗星")),
    ("Ctrl+,", QT_TRANSLATE_NOOP("Keyboard", "打开设置")),
    ("Ctrl+B", QT_TRANSLATE_NOOP("Keyboard", "收起或展开左边的导航")),
    ("Ctrl+.", QT_TRANSLATE_NOOP("Keyboard", "浅色、深色切换")),
    ("Ctrl+S", QT_TRANSLATE_NOOP("Keyboard", "保存抽屉里的内容，Ctrl+Enter 相同")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("Keyboard", "撤销刚才的一步")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("Keyboard", "在打印预览里存为 PDF")),
    ("Esc", QT_TRANSLATE_NOOP("Keyboard", "关闭抽屉，取消拖动")),
    ("↑ ↓  Enter", QT_TRANSLATE_NOOP("Keyboard", "在列表里移动，打开一条")),
    ("Delete", QT_TRANSLATE_NOOP("Keyboard", "删除选中的，可以撤销")),
    ("F2  F8", QT_TRANSLATE_NOOP("Keyboard", "客户名单：修改选中的客户，逐项核实资料")),
    ("Ctrl+D", QT_TRANSLATE_NOOP("Keyboard", "逐项核实：这一项问不到；Ctrl+↓ 先跳过，Ctrl+PageDown 下一家")),
    ("Shift", QT_TRANSLATE_NOOP("Keyboard", "按住再点列标题：相同的客户再按这一列排序")),
    ("D  W  M  L  B", QT_TRANSLATE_NOOP("Keyboard", "日历：按日、周、月、列表、看板查看")),
    ("T  PgUp  PgDn  G", QT_TRANSLATE_NOOP("Keyboard", "日历：今天、往前、往后、转到日期；没有选中拜访时 ← → 也可以")),
    ("Tab", QT_TRANSLATE_NOOP("Keyboard", "日历：依次选中拜访，再按 Enter 打开、Delete 取消")),
    ("← → ↑ ↓", QT_TRANSLATE_NOOP("Keyboard", "日历：把选中的拜访换一天、换个时间；加 Shift 改长短，加 Ctrl 复制")),
    ("Ctrl+C  Ctrl+V", QT_TRANSLATE_NOOP("Keyboard", "日历：复制拜访，粘贴到指着的空当；按住 Ctrl 拖动也是复制")),
    ("Enter", QT_TRANSLATE_NOOP("Keyboard", "日历：没有选中拜访时，在指着的空当上直接输入客户")),
    ("1  2  3  4", QT_TRANSLATE_NOOP("Keyboard", "撞车时选一种处理办法")),
    ("Ctrl+←  →", QT_TRANSLATE_NOOP("Keyboard", "参观路线：把选中的一站前移、后移")),
    ("+  −", QT_TRANSLATE_NOOP("Keyboard", "参观路线：停留时间加、减 5 分钟")),
    ("F1", QT_TRANSLATE_NOOP("Keyboard", "打开这份帮助")),
)

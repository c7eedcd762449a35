"""The drawer that corrects where this PC's printer puts cards: what was measured on the calibration page goes in."""

from collections.abc import Callable

from models.print_offset import print_offset, set_print_offset
from reports.card_calibration import CROSS
from rules.problem import Problem
from ui.desk import Desk
from ui.kit.banner import Banner
from ui.kit.buttons import primary, quiet, secondary
from ui.kit.drawer import Drawer
from ui.kit.errors import problem_text
from ui.kit.field import Field
from ui.kit.labels import label
from ui.kit.number_editors import RealEditor


class OffsetDrawer(Drawer):
    """`print_page` prints the calibration page; two measured distances move all cards from then on."""

    def __init__(self, desk: Desk, print_page: Callable[[], None]) -> None:
        super().__init__("")
        self.set_title(self.tr("校准卡纸"))
        self._desk = desk
        right, down = print_offset()
        steps = self.tr("先用卡纸印一张校准页，打印时选「实际大小」。量出两条线离纸边的距离，填在下面。")
        page = secondary(self.tr("打印校准页"), "ph.printer")
        page.clicked.connect(print_page)
        self.across, self.along = RealEditor(), RealEditor()
        for editor in (self.across, self.along):
            editor.set_value(CROSS)
        now = self.tr("这台电脑目前向右挪 {right} 毫米，向下挪 {down} 毫米。").format(
            right=f"{right:g}", down=f"{down:g}"
        )
        help_text = self.tr("应为 20 毫米")
        for widget in (
            label(steps, wrap=True),
            page,
            Field(self.tr("竖线离纸的左边（毫米）"), self.across, True, help_text),
            Field(self.tr("横线离纸的上边（毫米）"), self.along, True, help_text),
            label(now, "caption", "text-2", wrap=True),
        ):
            self.body.addWidget(widget)
        reset, cancel, store = quiet(self.tr("恢复为不挪")), secondary(self.tr("取消")), primary(self.tr("保存"))
        reset.clicked.connect(lambda: self._keep(0.0, 0.0))
        cancel.clicked.connect(self.dismiss)
        store.clicked.connect(self.store)
        self.footer_left.addWidget(reset)
        self.footer_right.addWidget(cancel)
        self.footer_right.addWidget(store)

    def store(self) -> None:
        """Keep what was measured, added to what cards are moved already."""
        across, along = self.across.value(), self.along.value()
        if across is None or along is None or self.across.problem() or self.along.problem():
            self._tell(self.tr("两个距离都要填数字，例如 20.5。"))
            return
        right, down = print_offset()
        self._keep(round(right + CROSS - float(across), 2), round(down + CROSS - float(along), 2))

    def _keep(self, right: float, down: float) -> None:
        try:
            set_print_offset(right, down)
        except Problem as problem:
            self._tell(problem_text(problem))
            return
        words = self.tr("以后的卡片向右挪 {right} 毫米，向下挪 {down} 毫米")
        self._desk.say(words.format(right=f"{right:g}", down=f"{down:g}"))
        self.dismiss()

    def _tell(self, text: str) -> None:
        self.body.insertWidget(0, Banner("blocking", text))

"""The row of buttons above the hall: arranging, undo, zoom, what seats show, printing."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from ui.banquet_file.print_menu import print_menu
from ui.kit.buttons import Button, DropDown, SplitButton, icon_button, quiet, secondary
from ui.kit.labels import divider, label
from ui.kit.painting import pen
from ui.kit.surfaces import lay_on
from ui.kit.theme import THEME, scaled

HEIGHT = 44
FOLDS_BELOW, FOLDS_MORE_BELOW, FOLDED_WIDTH = 960, 540, 400
SMALL = "small"


class SeatingToolbar(QWidget):
    """`commanded(name)`: arrange, settle, arrange_longer, compare, furnish, lock, swap, add_table, undo, redo,
    zoom_in, zoom_out, show_all.

    `display_chosen(what)` is for the canvas, `print_chosen(document)` names a kind of document.
    """

    commanded = Signal(str)
    display_chosen = Signal(str)
    print_chosen = Signal(str)

    def __init__(self, stack: QUndoStack) -> None:
        super().__init__()
        lay_on(self, "subtle")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 16, 0)
        self._row.setSpacing(8)
        self._arrange_button()
        self._row.addSpacing(4)
        self.lock = self._add("lock", secondary(self.tr("锁定"), "ph.lock-simple", SMALL), "L")
        self.swap = self._add("swap", secondary(self.tr("对调"), "ph.arrows-left-right", SMALL), "X")
        self.swap.setCheckable(True)
        self.add_table = self._add("add_table", secondary(self.tr("加一桌"), "ph.circle-dashed", SMALL))
        self._separate()
        self.undo = self._add("undo", quiet(self.tr("撤销"), "ph.arrow-u-up-left", SMALL), "Ctrl+Z")
        self.redo = self._add("redo", quiet(self.tr("重做"), "ph.arrow-u-up-right", SMALL), "Ctrl+Y")
        self._separate()
        self._zoom_buttons()
        self._row.addStretch()
        self._display_menu()
        self._print_menu()
        self._follow(stack)
        self._texts: dict[Button, str] = {}
        THEME.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(scaled(HEIGHT))
        self._percent.setFixedWidth(scaled(40))

    def _add(self, command: str, button: Button, keys: str = "") -> Button:
        button.clicked.connect(lambda: self.commanded.emit(command))
        name = button.text() or button.accessibleName()
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})" if keys else name)
        self._row.addWidget(button)
        return button

    def _arrange_button(self) -> None:
        """自动排座 for the whole hall, and in its menu what moves fewer people, takes longer, or looks back."""
        menu = QMenu(self)
        for command, text in (
            ("settle", self.tr("就近调整，少动人")),
            ("arrange_longer", self.tr("多算一会儿，找更好的")),
            ("compare", self.tr("与以前的方案比较…")),
            ("furnish", self.tr("舞台、入口与柱子…")),
        ):
            menu.addAction(text, lambda command=command: self.commanded.emit(command))
        self.arranging = SplitButton(self.tr("自动排座"), menu, "primary", "ph.magic-wand", SMALL)
        self.arranging.clicked.connect(lambda: self.commanded.emit("arrange"))
        self.arrange = self.arranging.main
        self.arrange.setAccessibleName(self.arrange.text())
        self.arrange.setToolTip(f"{self.arrange.text()} (A)")
        self._row.addWidget(self.arranging)

    def _separate(self) -> None:
        line = divider(vertical=True)
        line.setFixedHeight(18)
        self._row.addWidget(line)

    def _zoom_buttons(self) -> None:
        self._add("zoom_out", icon_button("ph.minus", self.tr("缩小"), "quiet", SMALL))
        self._percent = label("100%", "caption", "text-2")
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._row.addWidget(self._percent)
        self._add("zoom_in", icon_button("ph.plus", self.tr("放大"), "quiet", SMALL))
        self.show_all = self._add("show_all", quiet(self.tr("看全场"), "ph.corners-out", SMALL))

    def _display_menu(self) -> None:
        choices = {
            "numbers": self.tr("姓名 + 位次"),
            "names": self.tr("姓名"),
            "organisations": self.tr("单位"),
        }
        self.display = DropDown(self.tr("显示：{what}").format(what=choices["numbers"]), "quiet", "ph.eye", SMALL)
        menu = QMenu(self)
        for key, text in choices.items():
            menu.addAction(text, lambda key=key, text=text: self._choose_display(key, text))
        self.display.set_menu(menu)
        self._row.addWidget(self.display)

    def _choose_display(self, key: str, text: str) -> None:
        self.display.setText(self.tr("显示：{what}").format(what=text))
        self.display_chosen.emit(key)

    def _print_menu(self) -> None:
        menu = print_menu(self, self.print_chosen.emit)
        self.printing = SplitButton(self.tr("打印"), menu, "secondary", "ph.printer", SMALL)
        self.printing.clicked.connect(lambda: self.print_chosen.emit("seating-plan"))
        self._row.addWidget(self.printing)

    def _follow(self, stack: QUndoStack) -> None:
        """Let undo and redo say what they would take back or do again."""
        for button, can, texts, signal in (
            (self.undo, stack.canUndoChanged, stack.undoTextChanged, self.tr("撤销：{what} (Ctrl+Z)")),
            (self.redo, stack.canRedoChanged, stack.redoTextChanged, self.tr("重做：{what} (Ctrl+Y)")),
        ):
            button.setEnabled(False)
            can.connect(button.setEnabled)
            texts.connect(lambda what, button=button, words=signal: button.setToolTip(words.format(what=what)))

    def _fold(self) -> None:
        """Leave the lesser buttons only their icons where there is no room for words, then all of them."""
        lesser = (self.lock, self.swap, self.add_table, self.undo, self.redo, self.show_all)
        first = (self.arranging.main, self.printing.main)
        for buttons, below in ((lesser, FOLDS_BELOW), (first, FOLDS_MORE_BELOW)):
            fold = self.width() < scaled(below)
            for button in buttons:
                self._texts.setdefault(button, button.text())
                button.setText("" if fold else self._texts[button])
        self.display.setVisible(self.width() >= scaled(FOLDS_BELOW))
        self._percent.setVisible(self.width() >= scaled(FOLDS_MORE_BELOW))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(FOLDED_WIDTH), scaled(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def show_zoom(self, percent: int) -> None:
        """Show the zoom in percent."""
        self._percent.setText(f"{percent}%")

    def set_may_arrange(self, may: bool) -> None:
        """Leave only looking and printing to those who may not arrange."""
        for button in (self.arrange, self.lock, self.swap, self.add_table):
            button.setEnabled(may)
            if not may:
                button.setToolTip(self.tr("排座由办公室或部门经理来做"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(pen("border"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

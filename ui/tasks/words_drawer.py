"""A drawer that asks for some words about a task: what to ask the superior, or what to answer."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut

from rules.problem import Problem
from ui.kit.banner import Banner
from ui.kit.buttons import primary, secondary
from ui.kit.drawer import Drawer
from ui.kit.errors import problem_text
from ui.kit.field import Field
from ui.kit.labels import label
from ui.kit.slot import Slot
from ui.kit.text_editors import LongTextEditor

LINES = 5


class WordsDrawer(Drawer):
    """Shows `facts` line by line, asks for `question`, and hands the words to `act`, whose problem it tells."""

    def __init__(
        self, title: str, facts: Sequence[str], question: str, button: tuple[str, str], act: Callable[[str], None]
    ) -> None:
        super().__init__(title)
        self._act, self._problem = act, Slot()
        self._problem.hide()
        self.words = LongTextEditor(LINES)
        self.body.addWidget(self._problem)
        for line in facts:
            self.body.addWidget(label(line, "body", "text-2", wrap=True))
        self.body.addWidget(Field(question, self.words, True))
        cancel, send = secondary(self.tr("取消")), primary(*button)
        cancel.clicked.connect(self.dismiss)
        send.clicked.connect(self.send)
        self.footer_right.addWidget(cancel)
        self.footer_right.addWidget(send)
        for keys in ("Ctrl+Return", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.send)

    def send(self) -> None:
        """Do it and close, or tell above the words why not."""
        try:
            self._act(self.words.toPlainText())
        except Problem as problem:
            self._problem.put(Banner("blocking", problem_text(problem)))
            return
        self.dismiss()

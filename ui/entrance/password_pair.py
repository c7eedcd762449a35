"""A password entered twice, so that a slip of the keyboard locks nobody out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.kit.field import Field
from ui.kit.text_editors import TextEditor


def password_editor() -> TextEditor:
    """Return an editor that hides what is typed."""
    made = TextEditor()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


class PasswordPair(QWidget):
    """Two fields; `entered` when Enter is pressed in the second one."""

    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.first, self.again = password_editor(), password_editor()
        self.first_field = Field(name, self.first, True, self.tr("至少 8 个字符"))
        self.again_field = Field(self.tr("再输一次"), self.again, True)
        self.first.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.first_field)
        column.addWidget(self.again_field)

    def check(self) -> bool:
        """Say at the fields what is missing or differs; return whether the password may be used."""
        if not self.first.text():
            self.first_field.set_error(self.tr("这一项要填写。"))
            self.first.setFocus()
        elif self.first.text() != self.again.text():
            self.again_field.set_error(self.tr("两次输入的密码不一样，请再输一次。"))
            self.again.setFocus()
        else:
            return True
        return False

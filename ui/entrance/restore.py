"""Restoring a backup from the sign-in screen."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from models import office
from models.store.restore import restore_backup
from rules.problem import Problem
from ui.entrance.sign_in import SignIn
from ui.kit.errors import problem_text


def restore(sign_in: SignIn, folder: Path) -> None:
    """Ask for a backup file and the password that opens it, and put it in the place of the present data."""
    title = QCoreApplication.translate("Restore", "从备份恢复")
    start = str(folder / office.BACKUPS)
    file, _ = QFileDialog.getOpenFileName(sign_in, title, start, "Office (*.db)")
    if not file:
        return
    question = QCoreApplication.translate("Restore", "请输入「{name}」的密码：").format(
        name=sign_in.names.currentText()
    )
    password, agreed = QInputDialog.getText(sign_in, title, question, QLineEdit.EchoMode.Password)
    if not agreed:
        return
    try:
        restore_backup(folder, Path(file), sign_in.names.currentText(), password)
    except Problem as problem:
        sign_in.tell(problem_text(problem))
        return
    sign_in.tell("")
    sign_in.password.setText(password)
    sign_in.enter_now()

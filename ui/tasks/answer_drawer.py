"""The drawer of a customer's letter: registered when it comes, answered in writing within the office's time."""

from PySide6.QtGui import QGuiApplication

from models.customer import Customer
from models.customer_letter import CustomerLetter
from models.store.record import Record
from ui.desk import Desk
from ui.kit.buttons import secondary
from ui.records.record_drawer import RecordDrawer


def new_letter(desk: Desk) -> CustomerLetter:
    """Return a letter that came just now, to be registered."""
    return CustomerLetter(received_at=desk.now(), owner=desk.account.id)


class AnswerLetterDrawer(RecordDrawer):
    """Stores the letter with its task; an answer ticks the task off, and can be copied."""

    def __init__(self, desk: Desk, letter: CustomerLetter) -> None:
        is_new = "id" in letter._dirty
        super().__init__(desk, letter, "", save=self._keep, after=lambda _letter: desk.wrote("task"))
        self.set_title(self.tr("登记来函") if is_new else self.tr("答复来函"))
        self.copy_button = secondary(self.tr("复制答复"), "ph.copy")
        self.copy_button.clicked.connect(self.copy)
        self.footer_left.addWidget(self.copy_button)

    def copy(self) -> None:
        """Put the answer on the clipboard, to be pasted into a letter."""
        QGuiApplication.clipboard().setText(str(self.form.values()["answer"] or ""))
        self.desk.say(self.tr("已复制"))

    def _keep(self, record: Record) -> None:
        assert isinstance(record, CustomerLetter)
        record.customer = Customer.get_by_id(record.customer_id)
        record.keep(self.desk.now())
        self.desk.say(self.tr("已答复，待办已完成") if record.answer else self.tr("来函已登记，已生成书面答复的待办"))

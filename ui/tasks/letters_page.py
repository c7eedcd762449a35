"""客户来函: the letters customers wrote, registered when they come and answered within the office's time."""

from collections.abc import Sequence
from typing import Any

from models.customer_letter import CustomerLetter
from models.store.record import Record
from rules.permissions import LEADERS
from ui.desk import Desk
from ui.records.record_page import RecordPage
from ui.tasks.answer_drawer import AnswerLetterDrawer, new_letter


class LettersPage(RecordPage):
    """Lists letters: one's own, those of everybody for leaders and clerks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, CustomerLetter, self._whose, lambda: new_letter(desk), back=True)
        self.went_back.connect(lambda: desk.go("tasks"))

    def words(self) -> tuple[str, str]:
        """Say why letters are registered."""
        return self.tr("登记来函"), self.tr("收到客户来函先登记，程序会按时限提醒书面答复。")

    def _whose(self) -> Sequence[Any]:
        everybody = self.desk.account.role in (*LEADERS, "clerk")
        return () if everybody else (CustomerLetter.owner == self.desk.account,)

    def _open(self, record: Record, title: str) -> None:
        assert isinstance(record, CustomerLetter)
        self.desk.open_drawer(AnswerLetterDrawer(self.desk, record))

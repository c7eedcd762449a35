"""The drawer of a leave: entered, changed or taken away; it says which visits lie in it."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from models.leave import Leave
from models.store.record import Record
from models.visit import visits_between
from rules.permissions import LEADERS
from ui.desk import Desk
from ui.kit.buttons import quiet
from ui.kit.editors import record_text
from ui.records.record_drawer import RecordDrawer


class LeaveDrawer(RecordDrawer):
    """Edits one leave; reps only their own."""

    def __init__(self, desk: Desk, leave: Leave) -> None:
        is_new = "id" in leave._dirty
        own = leave.account_id == desk.account.id
        leads = desk.account.role in LEADERS
        refused = "" if own or leads else QCoreApplication.translate("LeaveDrawer", "同事的请假由本人或部门经理填写。")
        title = record_text(Leave.declaration().title)
        super().__init__(desk, leave, title, after=self._say, refused=refused)
        if not leads and not refused:
            self.form.editor("account").setEnabled(False)
        if not is_new and not refused:
            remove = quiet(self.tr("删除"), "ph.trash")
            remove.clicked.connect(self.remove)
            self.footer_left.addWidget(remove)

    def _say(self, leave: Record) -> None:
        """Say how many visits are planned for that time."""
        assert isinstance(leave, Leave)
        first = datetime.combine(leave.first, time())
        until = datetime.combine(leave.last, time()) + timedelta(days=1)
        visits = visits_between(first, until, [leave.account_id])
        text = self.tr("已记下，这几天不再安排拜访")
        if visits:
            text = self.tr("已记下；这段时间还有 {count} 次拜访，请改时间", "", len(visits)).format(count=len(visits))
        self.desk.say(text)

    def remove(self) -> None:
        """Put the leave into the recycle bin, and offer to take it back."""
        self.record.discard()
        self.desk.wrote("leave")
        self.desk.say(self.tr("已删除这次请假"), self._take_back)
        self.closing = lambda: True
        self.dismiss()

    def _take_back(self) -> None:
        self.record.restore()
        self.desk.wrote("leave")

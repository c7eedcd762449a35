"""Notes how a manager checked a rep's outing afterwards."""

from datetime import datetime

from models.outing import CHECK_WAYS, Outing, check_outing
from ui.desk import Desk
from ui.kit.buttons import primary, secondary
from ui.kit.drawer import Drawer
from ui.kit.editors import record_text
from ui.kit.field import Field
from ui.kit.labels import label
from ui.kit.segmented import Segmented
from ui.kit.text_editors import TextEditor


class OutingCheckDrawer(Drawer):
    """Way and result; storing tells the page."""

    def __init__(self, desk: Desk, outing: Outing) -> None:
        super().__init__("")
        self.set_title(self.tr("核对出访"))
        self.desk, self.outing = desk, outing
        self.way = Segmented([(way, record_text(text)) for way, text in CHECK_WAYS], outing.check_way or "phone")
        self.note = TextEditor()
        self.note.set_value(outing.check_note)
        self.body.addWidget(label(outing.name, "section"))
        self.body.addWidget(Field(self.tr("核对方式"), self.way))
        self.body.addWidget(Field(self.tr("结果"), self.note, help_text=self.tr("例如：客户确认来过，谈了半小时")))
        store, cancel = primary(self.tr("保存")), secondary(self.tr("取消"))
        store.clicked.connect(self.store)
        cancel.clicked.connect(self.dismiss)
        self.footer_right.addWidget(cancel)
        self.footer_right.addWidget(store)

    def store(self) -> None:
        """Store the check and offer to take it back."""
        before = (self.outing.check_way, self.outing.check_note or "", self.outing.checked_at)
        self._store(str(self.way.value()), str(self.note.value() or ""), self.desk.now())
        self.desk.say(self.tr("已核对 {name}").format(name=self.outing.name), lambda: self._store(*before))
        self.dismiss()

    def _store(self, way: str | None, note: str, at: datetime | None) -> None:
        check_outing(self.outing, way, note, at)
        self.desk.wrote("outing")

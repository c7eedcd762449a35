"""The drawer in which any record is entered or changed, made from its declaration."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from models.store.record import Record
from rules.problem import Problem
from ui.desk import Desk
from ui.kit.banner import Banner
from ui.kit.buttons import primary, secondary
from ui.kit.confirm_dialog import ask
from ui.kit.drawer import Drawer
from ui.kit.editors import record_text
from ui.kit.errors import problem_text
from ui.kit.record_form import RecordForm


def form_for(record_type: type[Record], names: Sequence[str] = ()) -> RecordForm:
    """Return the form a record type declares, or one of just the named fields."""
    fields = record_type.declared_fields()
    groups = (("", tuple(names)),) if names else record_type.declaration().form
    return RecordForm([(title, [fields[name] for name in group]) for title, group in groups])


def fill(record: Record, values: Mapping[str, object]) -> None:
    """Put what a form holds into a record; an empty field that may not be empty gets its default."""
    fields = record.declared_fields()
    for name, value in values.items():
        field = fields[name]
        record.__setattr__(name, field.default if value is None and not field.null else value)


class RecordDrawer(Drawer):
    """Shows `record` for editing; `save` stores it (by default the record itself does) and `after` follows.

    Where `refused` says why nothing may be changed, the record is only shown.
    """

    def __init__(
        self,
        desk: Desk,
        record: Record,
        title: str,
        save: Callable[[Record], object] | None = None,
        after: Callable[[Record], None] | None = None,
        names: Sequence[str] = (),
        refused: str = "",
    ) -> None:
        super().__init__(title)
        self.desk, self.record = desk, record
        self._save, self._after = save or (lambda kept: kept.save()), after
        self._banner: QWidget | None = None
        self.form = form_for(type(record), names)
        self.form.set_values(dict(record.__data__))
        self.body.addWidget(self.form)
        self.closing = self._may_close
        leave = secondary(self.tr("关闭") if refused else self.tr("取消"))
        leave.clicked.connect(self.dismiss)
        self.footer_right.addWidget(leave)
        if refused:
            self.form.set_read_only(refused)
            self.body.insertWidget(0, Banner("info", refused))
        else:
            self._offer_to_store()

    def _offer_to_store(self) -> None:
        self.store_button = primary(self.tr("保存"))
        self.store_button.clicked.connect(self.store)
        self.footer_right.addWidget(self.store_button)
        for keys in ("Ctrl+Return", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.store)

    def store(self) -> None:
        """Check the form, store the record and close; a problem is told at the top and nothing is lost."""
        if not self.form.check():
            return
        fill(self.record, self.form.values())
        try:
            self._save(self.record)
        except Problem as problem:
            self.tell(problem_text(problem))
            return
        self.form.set_values(self.form.values())
        self.desk.wrote(type(self.record)._meta.table_name)
        if self._after:
            self._after(self.record)
        self.dismiss()

    def tell(self, text: str) -> None:
        """Show a problem above the form."""
        if self._banner:
            self._banner.hide()
            self._banner.deleteLater()
        self._banner = Banner("blocking", text)
        self.body.insertWidget(0, self._banner)

    def _may_close(self) -> bool:
        if not self.form.is_dirty():
            return True
        return ask(
            self.window(),
            self.tr("放弃没有保存的内容？"),
            self.tr("「{title}」里改过的内容还没有保存。").format(title=record_text(self.record.declaration().title)),
            self.tr("放弃"),
            danger=True,
        )

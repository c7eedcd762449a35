"""本单位: the names that head every page, and who leads."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from models.account import Account
from models.office import Office, the_office
from rules.problem import Problem
from ui.desk import Desk
from ui.kit.buttons import primary
from ui.kit.errors import problem_text
from ui.kit.record_form import RecordForm
from ui.records.record_drawer import fill
from ui.settings.section import Section


class OfficeSection(Section):
    """Edits the one office."""

    READS = ("office", "account")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("本单位"), self.tr("单位和部门名称印在每一张单据的左上角。"), "change_settings")
        fields = Office.declared_fields()
        self.form = RecordForm([("", [fields[name] for name in ("branch", "department", "leader")])], columns=1)
        self.form.setMaximumWidth(420)
        self.form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.store_button = primary(self.tr("保存"))
        self.store_button.clicked.connect(self.store)
        self.form.changed.connect(lambda: self.store_button.setEnabled(self.form.is_dirty()))
        row = QHBoxLayout()
        row.addWidget(self.store_button)
        row.addStretch()
        self.body.addWidget(self.form)
        self.body.addLayout(row)

    def refresh(self) -> None:
        """Show the office as it is stored."""
        people = Account.present().where(Account.active).order_by(Account.name)
        self.form.editor("leader").set_choices([(person.id, person.name) for person in people])
        self.form.set_values(dict(the_office().__data__))
        self.store_button.setEnabled(False)
        if self.refused:
            self.form.set_read_only(self.refused)
            self.store_button.hide()

    def store(self) -> None:
        """Store what was changed."""
        if not self.form.check():
            return
        office = the_office()
        fill(office, self.form.values())
        try:
            office.store()
        except Problem as problem:
            self.form.show_errors({"branch": problem_text(problem)})
            return
        self.desk.wrote("office")
        self.desk.say(self.tr("已保存，以后打印的单据用新名称"))

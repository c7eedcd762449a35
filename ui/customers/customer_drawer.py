"""The drawer for one customer: the declared form with probable duplicates and the check of the credit code."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer

from models.customer import Customer
from models.store.match_keys import candidates, facts_from
from models.store.record import Record
from rules.permissions import may
from ui.customers.duplicates import Duplicates
from ui.customers.field_lines import uscc_note
from ui.customers.industry_offer import IndustryOffer
from ui.customers.industry_words import industry_choices
from ui.desk import Desk
from ui.records.record_drawer import RecordDrawer

PAUSE = 200
"""Milliseconds after the last key before duplicates are looked for."""
TELLING = ("name", "short_name", "former_names", "uscc", "phone", "head_mobile", "address", "group_name")
"""Fields by which a customer is recognised, in the order `facts_from` takes them from `short_name` on."""


class CustomerDrawer(RecordDrawer):
    """Looks for duplicates of a new customer while its name is typed; `after(record)` follows storing."""

    def __init__(
        self,
        desk: Desk,
        customer: Customer,
        title: str,
        after: Callable[[Record], None] | None = None,
        names: Sequence[str] = (),
    ) -> None:
        super().__init__(desk, customer, title, after=after, names=tuple(names))
        self._is_new = Customer.get_or_none(Customer.id == customer.id) is None
        self._offer_industries()
        self.duplicates = Duplicates()
        self.duplicates.opened.connect(self._go_to)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._look)
        if self._is_new:
            self.body.insertWidget(0, self.duplicates)
            for name in TELLING:
                self.form.editor(name).changed.connect(self._pause.start)
            self._pause.start()
        self._hold_owner()
        self._check_code()

    def _offer_industries(self) -> None:
        """Offer the whole classification, to be found by code, name or pinyin initials."""
        if "industry" in self.form.fields:
            self.form.editor("industry").set_choices(industry_choices())
            self.form.set_values(dict(self.record.__data__))
            self._guess_industry()

    def _guess_industry(self) -> None:
        """Offer below the field what name and business scope tell, while no industry is chosen."""
        editor = self.form.editor("industry")
        self.offer = IndustryOffer()
        self.offer.taken.connect(editor.set_value)
        self.form.fields["industry"].layout().addWidget(self.offer)

        def look() -> None:
            told = [
                self.form.editor(name).value() if name in self.form.fields else getattr(self.record, name)
                for name in ("name", "business_scope")
            ]
            self.offer.look(*(str(text or "") for text in told), editor.value())

        for name in {"name", "business_scope", "industry"} & set(self.form.fields):
            self.form.editor(name).changed.connect(look)
        look()

    def _hold_owner(self) -> None:
        owner = self.form.fields.get("owner")
        if owner is not None and not may(self.desk.acting.role, "hand_over_customers"):
            owner.editor.set_read_only(self.tr("客户经理由部门经理安排"))

    def _check_code(self) -> None:
        """Tell a wrong check digit when the field is left; it may still be stored."""
        field = self.form.fields.get("uscc")
        if field is None:
            return

        def check() -> None:
            code = field.editor.value()
            note = uscc_note(code) if code else None
            field.set_error(note.text if note and note.token != "ok" else "")

        field.left.connect(check)

    def _look(self) -> None:
        values = self.form.values()
        if not values["name"]:
            self.duplicates.show_matches([])
            return
        name, *others = (values[field] for field in TELLING)
        facts = facts_from(None, name, *others)
        self.duplicates.show_matches([pair for pair in candidates(facts, 8) if pair[1].related])

    def _go_to(self, key: int) -> None:
        if self.closing():
            self.desk.go("customers", key)

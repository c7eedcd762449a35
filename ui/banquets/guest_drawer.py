"""The drawer of one guest: the declared form, whom the guest goes with, and who should sit near."""

from models.banquet_guest import BanquetGuest
from models.store.record import Record
from ui.banquets.seated_hall import SeatedHall
from ui.banquets.seating_acts import SeatingActs
from ui.banquets.wish_editor import WishEditor
from ui.desk import Desk
from ui.kit.buttons import danger
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.editors import record_text
from ui.kit.field import Field
from ui.records.record_drawer import RecordDrawer

PRINCIPAL = "principal"


def _form_names() -> list[str]:
    groups = BanquetGuest.declaration().form
    return [name for _, names in groups for name in names if name != PRINCIPAL]


class GuestDrawer(RecordDrawer):
    """Changes or adds a guest of the banquet; what is stored goes through the acts, so that it can be undone."""

    def __init__(self, desk: Desk, acts: SeatingActs, hall: SeatedHall, guest: BanquetGuest) -> None:
        self._acts = acts
        is_new = guest.id not in hall.guests
        title = guest.name or ""
        super().__init__(desk, guest, title, self._store, names=_form_names())
        if is_new:
            self.set_title(self.tr("添加来宾"))
        choices = [(other.id, other.name) for other in hall.guests.values() if other.id != guest.id]
        declared = BanquetGuest.declared_fields()[PRINCIPAL]
        self.principal = ChoiceEditor(choices)
        self.principal.set_value(guest.__data__.get(PRINCIPAL))
        self.body.addWidget(
            Field(record_text(declared.verbose_name), self.principal, False, record_text(declared.help_text))
        )
        own = [wish for wish in hall.wishes if guest.id in {wish.first_id, wish.second_id}]
        self.wishes = WishEditor(choices, guest.id, own)
        self.body.addWidget(self.wishes)
        if not is_new:
            remove = danger(self.tr("删除来宾"), "ph.trash")
            remove.clicked.connect(self._remove)
            self.footer_left.addWidget(remove)

    def _store(self, guest: Record) -> None:
        guest.principal = self.principal.value()
        self._acts.store_guest(guest, self.wishes.added(), self.wishes.dropped())

    def _remove(self) -> None:
        self._acts.remove_guest(self.record.id)
        self.closed.emit()

"""The drawer of one dish: the declared form, known dishes to fill it from, and which dish it replaces."""

from models.banquet_dish import BanquetDish, dishes_of, known_dishes
from models.store.record import Record
from ui.banquet_file.file_acts import FileActs
from ui.desk import Desk
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.editors import record_text
from ui.kit.field import Field
from ui.records.record_drawer import RecordDrawer

COPIED = ("course", "name", "foreign_name", "ingredients", "temperature", "taste", "price")


def copied(dish: BanquetDish) -> dict[str, object]:
    """Return what a known dish says, as values of another record."""
    return {name: dish.__data__.get(name) for name in COPIED}


class DishDrawer(RecordDrawer):
    """Changes or adds a dish through the acts, so that it can be undone."""

    def __init__(self, desk: Desk, acts: FileActs, dish: BanquetDish, refused: str) -> None:
        self._acts = acts
        super().__init__(desk, dish, dish.display_name, self._store, names=COPIED, refused=refused)
        known = known_dishes()
        self.known = ChoiceEditor([(place, one.name) for place, one in enumerate(known)])
        self.known.chosen.connect(lambda place: self.form.set_values(copied(known[place])))
        self.known.setEnabled(not refused)
        help_text = self.tr("选一道，下面的内容自动填好，可以再改")
        self.body.insertWidget(0, Field(self.tr("从常用菜里选"), self.known, False, help_text))
        others = [one for one in dishes_of(dish.banquet) if one.id != dish.id and one.instead_of_id is None]
        declared = BanquetDish.declared_fields()["instead_of"]
        self.instead_of = ChoiceEditor([(one.id, one.name) for one in others])
        self.instead_of.set_value(dish.instead_of_id)
        self.instead_of.setEnabled(not refused)
        words = (record_text(declared.verbose_name), record_text(declared.help_text))
        self.body.addWidget(Field(words[0], self.instead_of, False, words[1]))

    def _store(self, dish: Record) -> None:
        dish.instead_of = self.instead_of.value()
        self._acts.keep(dish)

"""What is done to the records of a banquet's file; every act is stored at once and undone like those of the seating."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from models.store.record import Record
from ui.banquets.record_changes import change_of, discarding, edits_of
from ui.banquets.seating_acts import SeatingActs
from ui.kit.editors import record_text
from ui.kit.labels import within


class FileActs:
    """Steps on the undo stack of a banquet."""

    def __init__(self, acts: SeatingActs) -> None:
        self._acts = acts

    def keep(self, record: Record) -> None:
        """Store a record as it was entered, new or changed; raises `Problem` for who may not arrange banquets."""
        is_new = not type(record).select().where(type(record).id == record.id).exists()
        added, changed = (
            QCoreApplication.translate("FileActs", "添加{what}"),
            QCoreApplication.translate("FileActs", "修改{what}"),
        )
        text = (added if is_new else changed).format(what=within(record_text(record.declaration().title)))
        self._acts.apply(text, [] if is_new else edits_of(record), [record] if is_new else ())

    def change(self, text: str, values: Mapping[Record, Mapping[str, object]], new: Sequence[Record] = ()) -> None:
        """Give records new values, and add others, as one step."""
        self._acts.apply(text, [change_of(record, **after) for record, after in values.items()], new)

    def replace(self, text: str, old: Sequence[Record], new: Sequence[Record]) -> None:
        """Put records into the recycle bin and store others in their place as one step."""
        self._acts.apply(text, [discarding(record) for record in old], new)

    def taking_back(self) -> Callable[[], None]:
        """Return what takes the step just done back, as long as it is the last one."""
        stack = self._acts.stack
        done = stack.command(stack.index() - 1)
        return lambda: stack.undo() if stack.command(stack.index() - 1) is done else None

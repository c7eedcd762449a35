"""The choice of a protocol, with what it means in a sentence."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rules.seating.profiles import PROFILES
from ui.banquets.spoken import in_words
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.field import Field
from ui.kit.labels import label

EXPLANATIONS = {profile.key: profile.explanation for profile in PROFILES}


class ProfileChoice(QWidget):
    """`value()` is the key of a profile; what was there stays where nothing sensible is typed."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.editor = ChoiceEditor([(profile.key, in_words(profile.name)) for profile in PROFILES])
        self.editor.set_value(key)
        self._explanation = label("", "caption", "text-3", wrap=True)
        self.editor.changed.connect(self._explain)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Field(self.tr("座次规矩"), self.editor, True))
        column.addWidget(self._explanation)
        self._explain()

    def value(self) -> str:
        """Return the key of the profile chosen."""
        return str(self.editor.value() or self._key)

    def _explain(self) -> None:
        self._explanation.setText(in_words(EXPLANATIONS.get(str(self.editor.value()), "")))

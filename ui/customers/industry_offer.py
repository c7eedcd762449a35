"""The line below 行业 in the form: which industry name and business scope tell, to be taken with one click."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.industry import Industry, telling_words
from rules.industry_guess import guess_industry
from ui.kit.buttons import link
from ui.kit.labels import label
from ui.sentences import said


class IndustryOffer(QWidget):
    """Hidden while there is nothing to offer; `taken(key)` when the user agrees."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.key: int | None = None
        self._text = label("", "caption", "text-2", wrap=True)
        self.take = link(self.tr("采用"), "ph.check", "tiny")
        self.take.clicked.connect(lambda: self.taken.emit(self.key))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self.take)
        self.hide()

    def text(self) -> str:
        """Return what is offered and why."""
        return self._text.text()

    def look(self, name: str, scope: str, chosen: object) -> None:
        """Offer an industry for this name and scope, unless one is `chosen` already."""
        guess = guess_industry(name, scope, telling_words()) if chosen is None else None
        self.setVisible(guess is not None)
        if guess is not None:
            industry = Industry.get(Industry.code == guess.code)
            self.key = industry.id
            text = self.tr("像是 {code} {industry}：{reason}")
            told = text.format(code=industry.code, industry=industry.name, reason=said(guess.reason))
            self._text.setText(told)
            self.take.setAccessibleName(self.tr("采用行业 {industry}").format(industry=industry.name))

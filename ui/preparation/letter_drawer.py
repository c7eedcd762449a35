"""The drawer in which a thank-you letter is written from a template, printed or copied, and noted as sent."""

from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from models.letter_template import LetterTemplate
from models.store.database import database
from models.thank_you_letter import ThankYouLetter, facts_of, letter_for, letter_templates
from models.visit import Visit
from rules.letter_text import letter_body
from ui.calendar_words import near_day
from ui.desk import Desk
from ui.kit.buttons import DropDown, primary, quiet, secondary
from ui.kit.drawer import Drawer
from ui.kit.labels import label
from ui.kit.text_editors import LongTextEditor
from ui.printing.order import PrintOrder
from ui.records.record_drawer import fill, form_for
from ui.visits.record_head import RecordHead, team_of

NAMES = ("salutation", "body", "signature", "dated_on")
BODY_LINES = 12


class LetterDrawer(Drawer):
    """Writes the letter of one visit; what was changed is stored however the drawer goes away."""

    def __init__(self, desk: Desk, visit: Visit) -> None:
        super().__init__("")
        self.set_title(self.tr("感谢函"))
        self.desk, self.visit = desk, visit
        self.letter: ThankYouLetter = letter_for(visit, desk.account, desk.now().date())
        self.templates = DropDown(self.tr("换一个模板"), "secondary", "ph.envelope-simple", "small")
        menu = QMenu(self.templates)
        for template in letter_templates(visit):
            menu.addAction(template.name, lambda template=template: self.take(template))
        self.templates.set_menu(menu)
        self.form = form_for(ThankYouLetter, NAMES)
        body = self.form.editor("body")
        assert isinstance(body, LongTextEditor)
        body.set_lines(BODY_LINES)
        self.form.set_values(dict(self.letter.__data__))
        self.body.addWidget(RecordHead(visit, team_of(visit)))
        self.body.addWidget(self.templates)
        self.body.addWidget(self.form)
        self._note = label("", "caption", "text-3")
        self.footer_left.addWidget(self._note)
        self._buttons()
        self._say_sent()

    def _buttons(self) -> None:
        copy, printed = quiet(self.tr("复制"), "ph.copy"), secondary(self.tr("打印"), "ph.printer")
        self.send_button = primary(self.tr("已发出"), "ph.paper-plane-tilt")
        self.send_button.setToolTip(self.tr("记为已发出，感谢函的待办随之完成"))
        for button, act in ((copy, self.copy), (printed, self.print), (self.send_button, self.send)):
            button.clicked.connect(act)
            self.footer_right.addWidget(button)
        for keys in ("Ctrl+Return", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.send)

    def _say_sent(self) -> None:
        sent = self.letter.sent_at
        words = near_day(sent.date(), self.desk.now().date()) if sent else ""
        self._note.setText(self.tr("{day} 已发出").format(day=words) if sent else "")

    def take(self, template: LetterTemplate) -> None:
        """Write the text anew from another template, and offer to take that back."""
        body = self.form.editor("body")
        before = body.value()
        body.set_value(letter_body(template.body, facts_of(self.visit, self.desk.account)))
        self.desk.say(self.tr("已换成「{name}」").format(name=template.name), lambda: body.set_value(before))

    def keep(self) -> bool:
        """Store the letter as it stands; say whether it could be."""
        if not self.form.check():
            return False
        fill(self.letter, self.form.values())
        self.letter.save()
        self.form.set_values(self.form.values())
        self.desk.wrote("thank_you_letter")
        return True

    def copy(self) -> None:
        """Put the whole letter on the clipboard."""
        if self.keep():
            QGuiApplication.clipboard().setText(self.letter.text())
            self.desk.say(self.tr("整封信已复制，可以粘贴到邮件里"))

    def print(self) -> None:
        """Show the letter as it will be printed."""
        if self.keep():
            self.desk.go("print", PrintOrder("thank-you-letter", self.letter.id, self.visit.customer.short_label))

    def send(self) -> None:
        """Note that the letter went out; its task is done thereby, and both can be taken back."""
        if not self.keep():
            return
        tasks = self.letter.send(self.desk.now())
        self.desk.wrote("thank_you_letter", "task")
        self.desk.say(self.tr("感谢函已发出，待办已完成"), lambda: self._take_back(tasks))
        self.dismiss()

    def _take_back(self, tasks: list[int]) -> None:
        self.letter.take_back(tasks)
        self.desk.wrote("thank_you_letter", "task")

    def hideEvent(self, event: QHideEvent) -> None:
        """However the drawer goes away, a changed letter stays."""
        if self.form.is_dirty() and not database.is_closed():
            self.keep()
        super().hideEvent(event)

"""Puts a task before the superior, and lets the superior answer (S1: what a rep may not decide)."""

from PySide6.QtCore import QObject

from models.task import Task, answer_escalation, escalate, superior_of, take_back_answer
from ui.desk import Desk
from ui.tasks.words_drawer import WordsDrawer


class Escalating(QObject):
    """Opens the drawers that ask and answer; both can be taken back."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk

    def ask(self, key: int) -> None:
        """Write down what to ask the superior about a task."""
        task = Task.get_by_id(key)
        superior = superior_of(task.owner)
        facts = [task.title, self.tr("请示给 {name}，答复后会回到您的待办。").format(name=superior.name)]
        button = (self.tr("请示"), "ph.arrow-bend-up-right")
        self.desk.open_drawer(
            WordsDrawer(self.tr("请示上级"), facts, self.tr("请示什么"), button, lambda words: self._ask(task, words))
        )

    def _ask(self, task: Task, words: str) -> None:
        asked = escalate(task, words, self.desk.now())
        self.desk.wrote("task")
        self.desk.say(self.tr("已请示 {name}").format(name=asked.owner.name), lambda: self._withdraw(asked))

    def _withdraw(self, asked: Task) -> None:
        asked.discard()
        self.desk.wrote("task")

    def answer(self, key: int) -> None:
        """Write down the answer to what a rep asked."""
        asked = Task.get_by_id(key)
        about = asked.about
        facts = [line for line in (about.customer and about.customer.name, about.title, asked.remark) if line]
        button = (self.tr("答复"), "ph.arrow-bend-down-left")
        title = self.tr("答复 {name} 的请示").format(name=about.owner.name)
        self.desk.open_drawer(
            WordsDrawer(title, facts, self.tr("怎样办"), button, lambda words: self._answer(asked, words))
        )

    def _answer(self, asked: Task, words: str) -> None:
        told = answer_escalation(asked, words, self.desk.now())
        self.desk.wrote("task")
        self.desk.say(self.tr("已答复 {name}").format(name=told.owner.name), lambda: self._take_back(asked, told))

    def _take_back(self, asked: Task, told: Task) -> None:
        take_back_answer(Task.get_by_id(asked.id), told)
        self.desk.wrote("task")

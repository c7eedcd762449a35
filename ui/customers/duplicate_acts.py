"""What can be done about duplicates: look for them in the background, merge two customers, tell them apart, undo."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from models.customer import Customer
from models.merge import Merge, belongings, merge_customers
from models.not_same import NotSame, keep_apart
from models.store.database import database
from models.store.duplicate_pairs import DuplicatePair, duplicate_pairs
from models.store.undone_merge import undo_merge
from rules.problem import Problem
from ui.customers.duplicates_view import DuplicatesView
from ui.customers.merge_drawer import MergeDrawer, fuller_first
from ui.customers.past_merges import PastMerges
from ui.desk import Desk
from ui.kit.background import Job, run_in_background
from ui.kit.errors import problem_text

MOST = 500
"""So many pairs are kept; the surest come first, and looking again finds the next."""


class DuplicateActs(QObject):
    """`view_wanted(view)` asks for the list in the place of the customers; looking goes on while it is not shown."""

    view_wanted = Signal(object)

    def __init__(self, desk: Desk, page: QObject) -> None:
        super().__init__(page)
        self.desk = desk
        self.job: Job | None = None
        self.pairs: list[DuplicatePair] | None = None
        self._began = 0.0
        self._view: DuplicatesView | None = None

    def show(self) -> None:
        """Show what was found last; look through all customers the first time."""
        view = self._view = DuplicatesView()
        view.destroyed.connect(lambda: self._forget(view))
        view.look_wanted.connect(self.look)
        view.stop_wanted.connect(self.stop)
        view.opened.connect(self.open)
        view.apart_wanted.connect(self.tell_apart)
        self.view_wanted.emit(view)
        if self.job is not None:
            view.wait()
        elif self.pairs is None:
            self.look()
        else:
            view.show_pairs(self.pairs, MOST)

    def _forget(self, view: DuplicatesView) -> None:
        if self._view is view:
            self._view = None

    def look(self) -> None:
        """Look through all customers, unless that is under way already."""
        if self.job is None:
            self._began = time.monotonic()
            self.job = run_in_background(self, _found, self._keep, self._fail, self._tell)
            if self._view is not None:
                self._view.wait()

    def stop(self) -> None:
        """Give up looking."""
        if self.job is not None:
            self.job.cancel()
            self.job = None

    def _tell(self, share: float, _text: str) -> None:
        if self._view is not None and share:
            took = time.monotonic() - self._began
            self._view.show_progress(share, round(took * (1 - share) / share))

    def _fail(self, problem: Problem) -> None:
        self.job = None
        if self._view is not None:
            self._view.went_back.emit()
        raise problem

    def _keep(self, pairs: list[DuplicatePair]) -> None:
        self.job = None
        self._set(pairs)
        if self._view is None or not self._view.isVisible():
            text = self.tr("查重完成：{count} 对疑似重复。在客户档案的「更多操作」里查看。")
            self.desk.say(text.format(count=len(pairs)))

    def _set(self, pairs: Sequence[DuplicatePair]) -> None:
        self.pairs = list(pairs)
        if self._view is not None:
            self._view.show_pairs(self.pairs, MOST)

    def open(self, pair: DuplicatePair) -> None:
        """Lay the two archives of a pair side by side."""
        keys = (pair.first.id, pair.second.id)
        present = list(Customer.present().where(Customer.id.in_(keys)))
        if len(present) < len(keys):
            self._set([one for one in self.pairs if one is not pair])
            self.desk.say(self.tr("其中一家已经不在客户档案里，这一对不用再看。"))
            return
        drawer = MergeDrawer(pair, *fuller_first(*present))
        drawer.merged.connect(self.merge)
        drawer.apart.connect(lambda: self.tell_apart(pair))
        self.desk.open_drawer(drawer)

    def show_past(self) -> None:
        """Open the drawer with the merges made so far."""
        drawer = PastMerges()
        drawer.undo_wanted.connect(self._undo_past)
        drawer.customer_wanted.connect(lambda key: self.desk.go("customers", key))
        self.desk.open_drawer(drawer)

    def _undo_past(self, key: int) -> None:
        merge: Merge = Merge.get_by_id(key)
        tables = ["customer", *(kind._meta.table_name for kind in belongings(merge.kept))]
        try:
            self._take_back(key, self.pairs, tables)
        except Problem as problem:
            self.desk.say(problem_text(problem))
            return
        self.show_past()

    def merge(self, kept: Customer, other: Customer, choices: dict[str, int], tables: Sequence[str]) -> None:
        """Merge two customers, which writes to the `tables`; the toast takes it back."""
        before = self.pairs
        merge = merge_customers(kept.id, other.id, choices, self.desk.now())
        self.desk.close_drawer()
        self._set([pair for pair in before if other.id not in (pair.first.id, pair.second.id)])
        self.desk.wrote(*tables)
        text = self.tr("已把「{other}」并入「{kept}」，移来 {count} 条")
        text = text.format(other=other.name, kept=Customer.get_by_id(kept.id).name, count=merge.moved)
        self.desk.say(text, lambda: self._take_back(merge.id, before, tables))

    def _take_back(self, merge: int, before: Sequence[DuplicatePair] | None, tables: Sequence[str]) -> None:
        left = undo_merge(merge, self.desk.now())
        if before is not None:
            self._set(before)
        self.desk.wrote(*tables)
        kept = self.tr("已撤销合并；{count} 条后来又改动过，没有动").format(count=left)
        self.desk.say(kept if left else self.tr("已撤销合并"))

    def tell_apart(self, pair: DuplicatePair) -> None:
        """Remember that the two are not one, so that the pair is never shown again; the toast takes it back."""
        before = self.pairs
        judged = keep_apart(pair.first.id, pair.second.id, self.desk.now())
        self.desk.close_drawer()
        self._set([one for one in before if one is not pair])
        text = self.tr("已记住「{first}」和「{second}」不是同一家，以后不再提示")
        text = text.format(first=pair.first.name, second=pair.second.name)
        self.desk.say(text, lambda: self._put_back(judged, before))

    def _put_back(self, judged: NotSame, before: Sequence[DuplicatePair]) -> None:
        judged.discard()
        self._set(before)


def _found(job: Job) -> list[DuplicatePair]:
    with database.connection_context():
        return duplicate_pairs(MOST, job.report, lambda: not job.wanted)

"""The drawer of a banquet that is there already: the declared form and its protocol."""

from models.banquet import Banquet
from models.store.record import Record
from models.store.session import demand
from ui.banquet_file.date_notice import DateNotice
from ui.banquets.profile_choice import ProfileChoice
from ui.desk import Desk
from ui.records.record_drawer import RecordDrawer


class BanquetDrawer(RecordDrawer):
    """Another protocol numbers the seats anew; everybody keeps the seat until the hall is arranged again."""

    def __init__(self, desk: Desk, banquet: Banquet) -> None:
        super().__init__(desk, banquet, banquet.title, self._store)
        self.date = DateNotice(self.form, banquet, desk.now())
        self.body.insertWidget(0, self.date)
        self.profile = ProfileChoice(banquet.profile)
        self.body.addWidget(self.profile)

    def _store(self, banquet: Record) -> None:
        demand("arrange_banquets")
        banquet.profile = self.profile.value()
        banquet.save()

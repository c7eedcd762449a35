"""The drawer in which a tour is refused, with the reason the applicant will read."""

from collections.abc import Callable

from models.tour_application import TourApplication
from rules.problem import Problem
from ui.kit.buttons import danger, secondary
from ui.kit.drawer import Drawer
from ui.kit.errors import problem_text
from ui.kit.field import Field
from ui.kit.labels import label
from ui.kit.text_editors import LongTextEditor


class RejectionDrawer(Drawer):
    """Asks why; `after` follows once the application is refused."""

    def __init__(self, tour: TourApplication, after: Callable[[], None]) -> None:
        super().__init__("")
        self.set_title(self.tr("不批准参观"))
        self._tour, self._after = tour, after
        self.reason = LongTextEditor()
        self.field = Field(self.tr("原因"), self.reason, True, self.tr("申请人会看到，可以改好后重新申请。"))
        self.body.addWidget(label(tour.organisation, "strong", wrap=True))
        self.body.addWidget(self.field)
        cancel, refuse = secondary(self.tr("取消")), danger(self.tr("不批准"))
        cancel.clicked.connect(self.dismiss)
        refuse.clicked.connect(self.refuse)
        self.footer_right.addWidget(cancel)
        self.footer_right.addWidget(refuse)

    def refuse(self) -> None:
        """Refuse the application, or say in the field what is missing."""
        try:
            self._tour.reject(str(self.reason.value() or ""))
        except Problem as problem:
            self.field.set_error(problem_text(problem))
            return
        self._after()
        self.dismiss()

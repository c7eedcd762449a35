"""The drawer of the hall: where stage and door are, pillars, and an earlier banquet to take the hall from."""

from collections.abc import Sequence

from models.banquet import Banquet
from models.hall_fixture import EDGES
from ui.banquets.fixture_acts import FixtureActs
from ui.banquets.seated_hall import SeatedHall
from ui.kit.buttons import primary, secondary
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.drawer import Drawer
from ui.kit.editors import record_text
from ui.kit.field import Field
from ui.kit.labels import label


class HallDrawer(Drawer):
    """Every choice is stored at once and can be undone."""

    def __init__(self, acts: FixtureActs, hall: SeatedHall, others: Sequence[Banquet]) -> None:
        super().__init__(self.tr("厅堂布置"))
        self._acts, self._others = acts, {other.id: other for other in others}
        laid = hall.layout.banquet.hall
        edges = [(key, record_text(text)) for key, text in EDGES]
        self.stage, self.door = ChoiceEditor(edges), ChoiceEditor(edges)
        for editor, name, edge, kind in (
            (self.stage, self.tr("舞台在"), laid.stage, "stage"),
            (self.door, self.tr("入口在"), laid.door, "door"),
        ):
            editor.set_value(edge)
            editor.chosen.connect(lambda chosen, kind=kind: acts.set_edge(kind, str(chosen)))
            self.body.addWidget(Field(name, editor, False))
        note = self.tr("主人按座次规矩面门或背门，桌次按离主桌远近、主桌右手在先自动编号。")
        self.body.addWidget(label(note, "caption", "text-3", wrap=True))
        self._pillar_buttons()
        self._template()

    def _pillar_buttons(self) -> None:
        self.add_pillar = secondary(self.tr("加一根柱子"), "ph.plus-bold")
        self.remove_pillars = secondary(self.tr("撤掉全部柱子"), "ph.trash")
        self.add_pillar.clicked.connect(self._acts.add_pillar)
        self.remove_pillars.clicked.connect(self._acts.remove_pillars)
        for button in (self.add_pillar, self.remove_pillars):
            self.body.addWidget(button)
        self.body.addWidget(label(self.tr("柱子和桌子一样，可以在图上拖动。"), "caption", "text-3", wrap=True))

    def _template(self) -> None:
        """Take the hall from an earlier banquet."""
        self.template = ChoiceEditor([(key, other.title) for key, other in self._others.items()])
        self.body.addWidget(Field(self.tr("沿用以前的厅"), self.template, False))
        self.copy = primary(self.tr("照样摆桌"))
        self.copy.setToolTip(self.tr("换成那次宴会的桌子、舞台、入口和柱子；来宾回到未排名单，可以撤销"))
        self.copy.clicked.connect(self._copy)
        self.footer_right.addWidget(self.copy)

    def _copy(self) -> None:
        other = self._others.get(self.template.value())
        if other is not None:
            self._acts.copy_hall(other)
            self.dismiss()

"""A colleague's visit is looked at and joined, never changed; what is not for the one who looks is left out."""

from datetime import datetime

from office_fixtures import CLERK, MANAGER, OfficeInUse
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from visits_scene import NOW, Scene

from models.task import Task
from models.visit import Visit
from models.visit_participant import VisitParticipant
from ui.desk import Desk
from ui.kit.banner import Banner
from ui.visits.visit_drawer import VisitDrawer


def opened(scene: Scene) -> VisitDrawer:
    scene.page.open_visit(scene.colleagues_visit.id)
    drawer = scene.window.drawers.drawer()
    assert isinstance(drawer, VisitDrawer)
    return drawer


def looked_at(office: OfficeInUse, scene: Scene, name: str) -> VisitDrawer:
    return VisitDrawer(
        Desk(office.act_as(name), office.folder, lambda: NOW), Visit.get_by_id(scene.colleagues_visit.id)
    )


def test_a_colleagues_visit_is_only_shown_with_the_reason_and_a_way_on(scene: Scene) -> None:
    drawer = opened(scene)
    told = drawer.findChild(Banner)
    assert told is not None and scene.colleague.name in told.text() and "商量" in told.text()
    editors = {name: field.editor for name, field in drawer.form.fields.items() if field.isVisible()}
    assert {"customer", "day", "time", "rep", "status"} <= set(editors)
    assert all(editor.isReadOnly() for name, editor in editors.items() if name != "companions")
    assert not hasattr(drawer, "store_button") and drawer.join_button.isVisible()
    drawer.look()
    QTest.keyClick(drawer, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert drawer.findChildren(Banner) == [told] and scene.window.drawers.drawer() is drawer


def test_what_is_planned_with_a_colleagues_customer_is_not_shown(scene: Scene) -> None:
    Visit.update(purpose="续签专线", agenda="价格").where(Visit.id == scene.colleagues_visit.id).execute()
    assert not opened(scene).form.purpose.isVisible()
    scene.branch.owner = scene.me
    scene.branch.save()
    drawer = opened(scene)
    assert drawer.form.purpose.isVisible() and drawer.form.fields["agenda"].isVisible()


def test_joining_tells_the_colleague_and_can_be_taken_back(scene: Scene) -> None:
    opened(scene).join_button.click()
    assert [one.account_id for one in VisitParticipant.present()] == [scene.me.id]
    assert Task.get(Task.owner == scene.colleague).kind == "joint_visit"
    assert scene.window.drawers.drawer() is None
    scene.window.toast.undo()
    assert not VisitParticipant.present().exists() and not Task.present().exists()


def test_who_joined_may_change_it_and_whoever_is_busy_is_told(scene: Scene) -> None:
    busy = Visit.create(customer=scene.other, rep=scene.me, start=scene.colleagues_visit.start)
    drawer = opened(scene)
    drawer.join_button.click()
    assert "远帆印务" in drawer.findChildren(Banner)[0].text() + drawer.findChildren(Banner)[1].text()
    assert not VisitParticipant.present().exists()
    busy.discard()
    drawer.join_button.click()
    assert opened(scene).store_button.isVisible()


def test_a_visit_that_has_begun_is_not_joined(scene: Scene) -> None:
    Visit.update(start=datetime(2026, 11, 25, 9)).where(Visit.id == scene.colleagues_visit.id).execute()
    assert not opened(scene).join_button.isVisible()


def test_a_manager_changes_it_and_a_clerk_only_looks(scene: Scene, office: OfficeInUse) -> None:
    manager, clerk = looked_at(office, scene, MANAGER), looked_at(office, scene, CLERK)
    assert not manager.refused and manager.store_button
    assert "只能查看" in clerk.refused and clerk.join_button.isHidden()


def test_a_colleagues_visit_is_not_cancelled(scene: Scene) -> None:
    scene.page.acts.cancel(scene.colleagues_visit.id)
    assert Visit.get_by_id(scene.colleagues_visit.id).status == "confirmed"
    assert "您不能改动" in scene.window.toast.text()

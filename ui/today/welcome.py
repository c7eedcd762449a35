"""What an office without customers begins with: its people, where one may add them, and its customers."""

from rules.permissions import may
from ui.desk import Desk
from ui.kit.buttons import link
from ui.kit.empty_state import EmptyState


class Welcome(EmptyState):
    """Leads to the import, and an administrator to the people as well."""

    def __init__(self, desk: Desk) -> None:
        adds_people = may(desk.acting.role, "manage_accounts")
        if adds_people:
            words = self.tr("先添加同事，再导入客户表格，客户就能归到各人名下；也可以直接导入。")
        else:
            words = self.tr("先导入客户表格，今天的拜访、待办和该拜访的客户就会出现在这里。")
        super().__init__("ph.buildings", self.tr("还没有客户"), words, self.tr("导入表格"))
        self.acted.connect(lambda: desk.go("import"))
        if adds_people:
            people = link(self.tr("添加同事"), "ph.users-three")
            people.clicked.connect(lambda: desk.go("settings", "people"))
            self.add_link(people)

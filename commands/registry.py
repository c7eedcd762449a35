"""Names every headless command; the module of one is loaded only when it is called."""

from dataclasses import dataclass
from importlib import import_module

from commands.command import Command


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a command is, and its line in the help."""

    module: str
    help: str

    def load(self) -> Command:
        """Import the command."""
        command = import_module(f"commands.{self.module}").COMMAND
        assert isinstance(command, Command)
        return command


COMMANDS = {
    "demo": Entry("demo", "建立演示数据 / make a fictitious demo office"),
    "init": Entry("init", "新建空的数据 / make an empty office"),
    "import": Entry("import_sheet", "导入表格 / read a sheet"),
    "export": Entry("export_records", "导出 / write a sheet, cards or a calendar"),
    "plan": Entry("plan", "出访、计划与小结、路线、抽查 / outings, plans, routes, spot checks"),
    "visit": Entry("visit", "检查撞车、安排拜访、周期拜访、请假 / double visits, planning, regular visits, leave"),
    "record": Entry("record", "写拜访记录、感谢函 / visit records and thank-you letters"),
    "tasks": Entry("tasks", "待办、请示和答复 / tasks, questions to the superior, answers"),
    "holidays": Entry("holidays", "放假安排 / public holidays"),
    "duplicates": Entry("duplicates", "查疑似重复客户 / find probable duplicates"),
    "seat": Entry("seat", "自动排座 / arrange a banquet"),
    "print": Entry("print_document", "打印成 PDF / print a document"),
    "backup": Entry("backup", "备份 / back up"),
    "restore": Entry("restore", "恢复备份 / restore a backup"),
    "check": Entry("check", "检查数据与环境 / check file, log, fonts and space"),
    "screens": Entry("screens", "生成界面图片 / picture every screen"),
    "selftest": Entry("selftest", "本机自检 / what an installed copy can do on this PC"),
}

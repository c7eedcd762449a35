"""Holds the rules of writing that no ready-made checker knows: errors, Windows, and texts that lupdate can find."""

import ast
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from source_tree import ROOT, TOOLS, ancestors, called, name, nodes, place, python_files

MAY_CATCH_ALL = {"ui/kit/background.py", "ui/kit/errors.py"}
EVERYTHING = {"Exception", "BaseException"}
CHINESE = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
IDEOGRAPH = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
MARKS = {"tr", "translate", "QT_TRANSLATE_NOOP"}
DECLARED = {"verbose_name", "help_text", "label", "title", "plural", "heading", "hint"}
RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$")
FORBIDDEN = re.compile(r'[<>:"\\|?*\x00-\x1f]|[. ]$')
EVERYWHERE = python_files()
WINDOW = python_files("ui")
CORE = python_files("models", "rules", "exchange", "reports")

Rule = Callable[[Path], list[ast.AST]]


def calls(file: Path, *names: str) -> list[ast.Call]:
    """Return the calls in a file whose last name is one of `names`."""
    return [call for call in nodes(file, ast.Call) if called(call) in names]


def is_text(node: ast.AST | None) -> bool:
    """Tell whether a node is a plain string literal."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def texts(file: Path) -> list[ast.Constant]:
    """Return the string literals of a file, docstrings excepted."""
    return [node for node in nodes(file, ast.Constant) if is_text(node) and not isinstance(node.parent, ast.Expr)]


def keyword(call: ast.Call, wanted: str) -> ast.expr | None:
    """Return the value of a call's keyword."""
    return next((argument.value for argument in call.keywords if argument.arg == wanted), None)


def names_in(node: ast.AST | None) -> set[str]:
    """Return every plain name below a node."""
    return {child.id for child in ast.walk(node) if isinstance(child, ast.Name)} if node else set()


def is_raised_again(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler ends with a bare `raise`."""
    return isinstance(handler.body[-1], ast.Raise) and handler.body[-1].exc is None


def swallowed_defects(file: Path) -> list[ast.AST]:
    """Only two places may catch whatever happens; what is raised again at the end was not caught."""
    ends = [handler for handler in nodes(file, ast.ExceptHandler) if not is_raised_again(handler)]
    handlers = [handler for handler in ends if handler.type is None or names_in(handler.type) & EVERYTHING]
    return handlers + [call for call in calls(file, "suppress") if names_in(call) & EVERYTHING]


def files_without_encoding(file: Path) -> list[ast.AST]:
    """Windows reads and writes GBK unless told otherwise."""
    methods = [call for call in calls(file, "read_text", "write_text") if isinstance(call.func, ast.Attribute)]
    by_path = [call for call in methods if not keyword(call, "encoding")]
    opened = [call for call in calls(file, "open") if isinstance(call.func, ast.Name) and not keyword(call, "encoding")]
    modes = [(call, [*call.args[1:2], keyword(call, "mode")]) for call in opened]
    return by_path + [call for call, mode in modes if not any(is_text(part) and "b" in part.value for part in mode)]


def commands_without_encoding(file: Path) -> list[ast.AST]:
    """The output of a command is GBK on Windows too."""
    run = calls(file, "run", "Popen", "check_output")
    return [call for call in run if keyword(call, "text") and not keyword(call, "encoding")]


def dates_for_unix(file: Path) -> list[ast.AST]:
    """`%-d` drops the zero on Unix and fails on Windows."""
    return [node for node in texts(file) if re.search(r"%-[a-zA-Z]", node.value)]


def folders_for_unix(file: Path) -> list[ast.AST]:
    """Windows sets no HOME and has no /tmp: pathlib and tempfile know."""
    return [node for node in texts(file) if node.value == "HOME" or node.value.startswith(("/tmp", "/var/tmp"))]


def illegal_file_names(file: Path) -> list[ast.AST]:
    """What is joined to a path with `/` must be a name that Windows allows."""
    joined = [node.right for node in nodes(file, ast.BinOp) if isinstance(node.op, ast.Div)]
    pieces = [piece for node in joined for piece in ast.walk(node) if is_text(piece)]
    return [piece for piece in pieces if FORBIDDEN.search(piece.value) or RESERVED.match(piece.value)]


def unmarked_texts(file: Path) -> list[ast.AST]:
    """Every Chinese text of the window goes through tr, translate or QT_TRANSLATE_NOOP."""
    marked = {id(node) for call in calls(file, *MARKS) for node in ast.walk(call)}
    return [node for node in texts(file) if CHINESE.search(node.value) and id(node) not in marked]


def unmarked_declarations(file: Path) -> list[ast.AST]:
    """Outside the window, labels, helps, titles and problems are marked; data and printed pages need not be."""

    def declares(step: ast.AST) -> bool:
        return getattr(step, "arg", None) in DECLARED or (isinstance(step, ast.Call) and called(step) == "Problem")

    unmarked = [node for node in unmarked_texts(file) if IDEOGRAPH.search(node.value)]
    return [node for node in unmarked if any(declares(step) for step in ancestors(node))]


def marks_and_f_strings(file: Path) -> list[ast.AST]:
    """lupdate finds nothing inside an f-string, and an f-string can have no translation."""
    marked = calls(file, *MARKS)
    around = [call for call in marked if any(isinstance(step, ast.JoinedStr) for step in ancestors(call))]
    return around + [call for call in marked if any(isinstance(node, ast.JoinedStr) for node in ast.walk(call))]


def tr_of_something_else(file: Path) -> list[ast.AST]:
    """lupdate takes the class around `self.tr("…")` as context; another object's tr, or a variable, finds no text."""
    return [c for c in calls(file, "tr") if names_in(c.func) != {"self"} or not c.args or not is_text(c.args[0])]


def unreadable_marks(file: Path) -> list[ast.AST]:
    """lupdate knows QT_TRANSLATE_NOOP by this name only, with a context and a text that are literals."""
    marks = calls(file, "QT_TRANSLATE_NOOP")
    wrong = [call for call in marks if [is_text(part) for part in call.args] != [True, True] or call.keywords]
    uses = [node for node in nodes(file, ast.Name) if node.id == "QT_TRANSLATE_NOOP"]
    passed_on = [node for node in uses if getattr(node.parent, "func", None) is not node]
    imported = [alias for node in nodes(file, ast.ImportFrom) for alias in node.names]
    return wrong + passed_on + [alias for alias in imported if alias.name == "QT_TRANSLATE_NOOP" and alias.asname]


# Each rule with the files that must keep it and faults that it must find.
RULES: dict[Rule, tuple[list[Path], list[str]]] = {
    swallowed_defects: (
        [file for file in EVERYWHERE if name(file) not in MAY_CATCH_ALL],
        [
            "try:\n pass\nexcept Exception:\n pass",
            "try:\n pass\nexcept:\n raise ValueError",
            "with suppress(OSError, Exception): pass",
        ],
    ),
    files_without_encoding: (
        EVERYWHERE,
        ["open(file)", "open(file, 'w')", "file.read_text()", "file.write_text(text)"],
    ),
    commands_without_encoding: (EVERYWHERE, ["subprocess.run(command, text=True)"]),
    dates_for_unix: (EVERYWHERE, ["day.strftime('%-d')", "f'{day:%-m}'"]),
    folders_for_unix: (EVERYWHERE, ["os.environ['HOME']", "Path('/tmp/office')"]),
    illegal_file_names: (EVERYWHERE, ["folder / '12:30.pdf'", "folder / f'{day}?.pdf'", "folder / 'con.txt'"]),
    unmarked_texts: (WINDOW, ["QLabel('客户')", "TITLE = '客户'", "f'{count} 位'"]),
    unmarked_declarations: (CORE, ["TextField(verbose_name='客户')", "raise Problem('没有客户。')"]),
    marks_and_f_strings: (EVERYWHERE, ["self.tr(f'{count} 位')", "f'{self.tr(\"客户\")}：'"]),
    tr_of_something_else: (WINDOW, ["self.tr(label)", "parent.tr('客户')", "tr('客户')"]),
    unreadable_marks: (
        EVERYWHERE,
        [
            "from rules.translation import QT_TRANSLATE_NOOP as N_",
            "N_ = QT_TRANSLATE_NOOP",
            "QT_TRANSLATE_NOOP('Problem', text)",
            "QT_TRANSLATE_NOOP(context='Problem', text='客户')",
        ],
    ),
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_source_keeps_the_rule(rule: Rule) -> None:
    assert [place(file, node) for file in RULES[rule][0] for node in rule(file)] == [], rule.__doc__


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_finds_planted_faults(rule: Rule, tmp_path: Path) -> None:
    for number, fault in enumerate(RULES[rule][1]):
        file = tmp_path / f"fault{number}.py"
        file.write_text(fault, encoding="utf-8")
        assert rule(file), fault


def test_file_names_in_the_tree_are_legal_on_windows() -> None:
    folders = [ROOT / folder for folder in ("ui", "reports", "exchange", "models", "rules", "tests", "docs", *TOOLS)]
    paths = [path for folder in folders for path in folder.rglob("*")]
    assert [name(p) for p in paths if FORBIDDEN.search(p.name) or RESERVED.match(p.name) or len(name(p)) > 150] == []

"""Holds what architecture.md decides: one-way arrows, a core without Qt, one record type per file, small files."""

import ast
import importlib
import re
import subprocess
import sys
from importlib.metadata import packages_distributions

import peewee
from source_tree import LAYERS, ROOT, name, nodes, place, python_files, tree

LONGEST_FILE, LONGEST_FUNCTION = 250, 40
# Files and functions that may be longer, with the length they have now: it may only fall.
GRANTED: dict[str, int] = {"models/customer.py": 310}  # the widest declaration, one field per entry of the archive
VAGUE = {"utils", "util", "helpers", "helper", "misc", "common", "base", "base2", "manager", "managers"}
QT = {"PySide6", "shiboken6", "qtpy", "qtawesome"}
LINT = """
import sys
from importlinter.cli import lint_imports
sys.exit(lint_imports(config_filename="pyproject.toml", no_cache=True, no_logo=True))
"""  # in a process of its own, because it silences every logger it does not know
WITHOUT_QT = """
import importlib, sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "qtpy", "qtawesome"}:
            raise ImportError(name + " does not belong in the core")
sys.meta_path.insert(0, Refuse())
for module in sys.argv[1:]:
    importlib.import_module(module)
"""


def modules(*folders: str) -> list[str]:
    """Return the importable modules of the folders; numbered migration steps are read from disk, never imported."""
    names = [name(file).removesuffix(".py").replace("/", ".") for file in python_files(*folders)]
    return [module.removesuffix(".__init__") for module in names if ".migrations." not in module]


def imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    """Return the top-level packages that an import statement names."""
    names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
    return [module.partition(".")[0] for module in names]


def test_imports_follow_the_arrows() -> None:
    done = subprocess.run([sys.executable, "-c", LINT], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout


def test_only_the_window_knows_qt() -> None:
    core = [file for file in python_files() if file.parts[len(ROOT.parts)] not in {"ui", "main.py", "bench"}]
    statements = [(file, node) for file in core for node in nodes(file, ast.Import, ast.ImportFrom)]
    assert [place(file, node) for file, node in statements if QT & set(imported(node))] == []


def test_rules_need_the_standard_library_only() -> None:
    allowed = sys.stdlib_module_names | {"rules"}
    statements = [(file, node) for file in python_files("rules") for node in nodes(file, ast.Import, ast.ImportFrom)]
    assert [place(file, node) for file, node in statements if set(imported(node)) - allowed] == []


def test_the_core_runs_without_a_screen() -> None:
    core = modules("rules", "models", "exchange", "reports", "resources")
    command = [sys.executable, "-c", WITHOUT_QT, *core]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr


def test_every_module_says_what_it_is_for_in_one_sentence() -> None:
    openings = {name(file): (ast.get_docstring(tree(file)) or "").partition("\n\n")[0] for file in python_files()}
    assert [file for file, opening in openings.items() if not opening.endswith(".")] == []


def test_every_file_in_models_declares_one_record_type() -> None:
    wrong = {}
    for module in [module for module in modules("models") if "." in module and not module.startswith("models.store")]:
        members = vars(importlib.import_module(module)).values()
        own = [m.__name__ for m in members if isinstance(m, peewee.ModelBase) and m.__module__ == module]
        if len(own) != 1:
            wrong[module] = own
    assert wrong == {}


def test_names_are_trade_words() -> None:
    folders = [*LAYERS, "resources", "bench", "packaging", "tests"]
    paths = [path for folder in folders for path in (ROOT / folder).rglob("*")]
    assert [name(path) for path in paths if path.stem in VAGUE and path.suffix in {"", ".py"}] == []


def test_files_and_functions_stay_small() -> None:
    lengths = {}
    for file in python_files():
        lengths[name(file)] = len(file.read_text(encoding="utf-8").splitlines()), LONGEST_FILE
        for node in nodes(file, ast.FunctionDef, ast.AsyncFunctionDef):
            lengths[f"{name(file)}:{node.name}"] = node.end_lineno - node.lineno + 1, LONGEST_FUNCTION
    assert {place: length for place, (length, limit) in lengths.items() if length > GRANTED.get(place, limit)} == {}


def test_every_function_says_what_it_returns() -> None:
    functions = [(file, node) for file in python_files() for node in nodes(file, ast.FunctionDef)]
    assert [place(file, node) for file, node in functions if node.returns is None] == []


def test_every_package_is_used() -> None:
    needed = re.findall(r"(?m)^[\w-]+", (ROOT / "requirements.in").read_text(encoding="utf-8"))
    readers = [*python_files(), ROOT / "pyinstaller.spec"]
    words = set(re.findall(r"\w+", "".join(file.read_text(encoding="utf-8") for file in readers)))
    imported_as = {package: set() for package in needed}
    for module, packages in packages_distributions().items():
        for package in needed:
            if package.replace("-", "_").lower() in {one.replace("-", "_").lower() for one in packages}:
                imported_as[package].add(module)
    unused = [package for package, names in imported_as.items() if not names & words]
    assert unused == ["tzdata"]  # which `zoneinfo` reads where the system has no time zones

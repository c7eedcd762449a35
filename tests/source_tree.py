"""Reads the program's own source for the tests that hold its rules."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LAYERS = ["rules", "models", "exchange", "reports", "ui", "commands"]
TOOLS = ["resources", "bench", "packaging"]


def python_files(*folders: str) -> list[Path]:
    """Return the Python files of the given folders, of the whole program where none is given; tests never count."""
    alone = [] if folders else [file for file in (ROOT / "main.py", ROOT / "dev.py") if file.exists()]
    chosen = folders or [*LAYERS, *TOOLS]
    return alone + sorted(file for folder in chosen for file in (ROOT / folder).rglob("*.py"))


@cache
def tree(file: Path) -> ast.Module:
    """Return the parsed module with `parent` set on every node below it."""
    module = ast.parse(file.read_text(encoding="utf-8"), str(file))
    for node in ast.walk(module):
        for child in ast.iter_child_nodes(node):
            child.parent = node
    return module


def nodes(file: Path, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
    """Yield the nodes of the given kinds in a file."""
    return (node for node in ast.walk(tree(file)) if isinstance(node, kinds))


def ancestors(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what encloses a node, from the inside out."""
    while parent := getattr(node, "parent", None):
        yield parent
        node = parent


def place(file: Path, node: ast.AST) -> str:
    """Return where a node stands, for a message."""
    return f"{name(file)}:{node.lineno}"


def name(file: Path) -> str:
    """Return a file's path in the tree with forward slashes."""
    return file.relative_to(ROOT).as_posix()


def called(call: ast.Call) -> str:
    """Return the last name of what a call calls: `tr` for `self.tr(…)`."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))

"""Builds what Windows shows under Properties > Details from the project's one version number."""

import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"
# Simplified Chinese, Unicode: the language and code page of the texts below.
LANGUAGE, CODE_PAGE = 0x0804, 1200


def version() -> str:
    """Return the version in pyproject.toml, for example "0.1.0"."""
    return tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["version"]


def version_resource(program: str) -> object:
    """Return PyInstaller's version resource for `program`; can be made on Windows only."""
    from PyInstaller.utils.win32 import versioninfo as windows

    numbers = (*map(int, version().split(".")), 0)
    texts = {
        "CompanyName": "Zhengqi Desk",
        "FileDescription": "政企客户工作台",
        "FileVersion": version(),
        "InternalName": program,
        "OriginalFilename": f"{program}.exe",
        "ProductName": "政企客户工作台",
        "ProductVersion": version(),
    }
    table = windows.StringTable(
        f"{LANGUAGE:04x}{CODE_PAGE:04x}", [windows.StringStruct(name, text) for name, text in texts.items()]
    )
    languages = windows.VarFileInfo([windows.VarStruct("Translation", [LANGUAGE, CODE_PAGE])])
    fixed = windows.FixedFileInfo(filevers=numbers, prodvers=numbers)
    return windows.VSVersionInfo(ffi=fixed, kids=[windows.StringFileInfo([table]), languages])

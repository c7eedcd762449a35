"""Makes places that refuse to be written: a small full disk, a read-only folder; skipped in words where it cannot."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def _mount(*arguments: str) -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a disk of its own can only be mounted as root on Linux")
    if shutil.which("mount") is None:
        pytest.skip("this machine has no mount command")
    done = subprocess.run(["mount", *arguments], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("this machine does not let a disk of its own be mounted")


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """A disk of so many kilobytes, mounted at `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    _mount("-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder))
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def read_only(folder: Path) -> Iterator[Path]:
    """Take away the right to write in `folder` and to its files; for root by mounting it so."""
    if sys.platform == "win32":
        pytest.skip("a folder on Windows is made read-only by access lists, which the tests leave alone")
    if os.geteuid() != 0:
        entries = [folder, *folder.iterdir()]
        modes = [entry.stat().st_mode for entry in entries]
        for entry in entries:
            entry.chmod(0o555 if entry.is_dir() else 0o444)
        try:
            yield folder
        finally:
            for entry, mode in zip(entries, modes, strict=True):
                entry.chmod(mode)
        return
    _mount("--bind", str(folder), str(folder))
    try:
        _mount("-o", "remount,bind,ro", str(folder))
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)

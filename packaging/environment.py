"""Makes the source tree ready: system packages, `.venv` from the locks, fonts, translations; standard library only."""

import ctypes.util
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BINARIES = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BINARIES / ("python.exe" if os.name == "nt" else "python")
LOCKS = [ROOT / "requirements.txt", ROOT / "requirements-dev.txt"]
STAMP = VENV / "lock.sha256"

# Debian package -> how to see that it is there: a shared library, a font file or a Python module.
LIBRARIES = {
    "libglib2.0-0": "glib-2.0",
    "libgl1": "GL",
    "libegl1": "EGL",
    "libfontconfig1": "fontconfig",
    "libdbus-1-3": "dbus-1",
    "libxkbcommon0": "xkbcommon",
    "libxkbcommon-x11-0": "xkbcommon-x11",
    "libxcb-cursor0": "xcb-cursor",
    "libxcb-icccm4": "xcb-icccm",
    "libxcb-keysyms1": "xcb-keysyms",
    "libxcb-shape0": "xcb-shape",
}
FONTS = {
    "fonts-noto-cjk": "opentype/noto/NotoSerifCJK-Regular.ttc",
    "fonts-lxgw-wenkai": "truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf",
}
MODULES = {"python3-venv": "ensurepip"}


def say(chinese: str, english: str) -> None:
    """Print one line of progress in both languages."""
    print(f"== {chinese} / {english}", flush=True)


def call(*command: str | Path, **environment: str) -> int:
    """Run a command in the source tree and return its exit status."""
    done = subprocess.run(list(map(str, command)), cwd=ROOT, env=os.environ | environment, check=False)
    return done.returncode


def need(*command: str | Path, **environment: str) -> None:
    """Run a command that everything after it rests on; its failure ends this program with the same exit status."""
    status = call(*command, **environment)
    if status:
        say(f"失败（{status}）：{shlex.join(map(str, command))}", "the command above failed")
        sys.exit(status)


def missing_packages() -> list[str]:
    """Return the Debian packages whose library, font or module this machine lacks."""
    libraries = [package for package, name in LIBRARIES.items() if not ctypes.util.find_library(name)]
    fonts = [package for package, file in FONTS.items() if not Path("/usr/share/fonts", file).exists()]
    modules = [package for package, name in MODULES.items() if not importlib.util.find_spec(name)]
    return libraries + fonts + modules


def root_prefix() -> list[str] | None:
    """Return what to put before a command that needs root, or None where that would ask for a password."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    allowed = sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0
    return [sudo, "-n"] if sudo and allowed else None


def install_system_packages() -> None:
    """Install the missing libraries and fonts on Debian and Ubuntu, or print the one command that does."""
    if sys.platform != "linux" or not shutil.which("apt-get"):
        return
    packages = missing_packages()
    if not packages:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    prefix = root_prefix()
    if prefix is None:
        say("缺少系统组件，请执行：sudo " + shlex.join(install), "system packages are missing; run the command shown")
        return
    say(f"安装系统组件：{' '.join(packages)}", "installing system packages")
    as_root = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive"]
    call(*as_root, "apt-get", "update", "-qq")
    if call(*as_root, *install, "-qq"):
        say("系统组件没有装上，界面或字体可能不全", "system packages were not installed; window or fonts may suffer")


def lock_hash() -> str:
    """Return what the installed packages depend on: both locks and the Python that made the environment."""
    digest = hashlib.sha256(repr(sys.version_info[:2]).encode())
    for lock in LOCKS:
        digest.update(lock.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def make_environment() -> None:
    """Make `.venv` and install both locks, unless that was done with these very locks."""
    wanted = lock_hash()
    if STAMP.exists() and STAMP.read_text(encoding="ascii") == wanted:
        return
    if Path(sys.prefix) == VENV:
        sys.exit("请用系统的 Python 运行，.venv 需要重建 / run this with the system's Python: .venv must be made anew")
    say("建立 .venv 并安装锁定的依赖（几分钟）", "making .venv and installing the locked packages (some minutes)")
    need(sys.executable, "-m", "venv", "--clear", VENV)
    locks = [argument for lock in LOCKS for argument in ("-r", lock)]
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-input"]
    need(*pip, "--require-hashes", "--only-binary", ":all:", *locks)
    STAMP.write_text(wanted, encoding="ascii")


def set_up() -> None:
    """Bring the tree from a fresh checkout to a program that runs; quick when that is done already."""
    install_system_packages()
    make_environment()
    say("准备字体和界面翻译", "preparing fonts and translations")
    need(PYTHON, ROOT / "packaging" / "cut_fonts.py")
    for source in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        need(BINARIES / "pyside6-lrelease", "-silent", source, "-qm", source.with_suffix(".qm"))

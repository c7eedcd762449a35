"""How much memory a child process holds, on the systems that say so."""

import ctypes
import sys
from multiprocessing.process import BaseProcess
from pathlib import Path


def resident_bytes(child: BaseProcess) -> int:
    """Bytes of memory the process holds now; 0 where the system does not tell or the process has ended."""
    measure = _MEASURES.get(sys.platform)
    return measure(child) if measure else 0


def _on_linux(child: BaseProcess) -> int:
    try:
        status = Path(f"/proc/{child.pid}/status").read_text(encoding="ascii", errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return next((int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmRSS:")), 0)


class _Counters(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS of the Windows API."""

    _fields_ = [
        ("size", ctypes.c_ulong),
        ("page_faults", ctypes.c_ulong),
        ("peak_working_set", ctypes.c_size_t),
        ("working_set", ctypes.c_size_t),
        ("pools", ctypes.c_size_t * 4),
        ("pagefile", ctypes.c_size_t),
        ("peak_pagefile", ctypes.c_size_t),
    ]


def _on_windows(child: BaseProcess) -> int:
    counters = _Counters(size=ctypes.sizeof(_Counters))
    ask = ctypes.WinDLL("kernel32").K32GetProcessMemoryInfo  # type: ignore[attr-defined]
    done = ask(ctypes.c_void_p(child.sentinel), ctypes.byref(counters), counters.size)
    return counters.pagefile if done else 0


_MEASURES = {"linux": _on_linux, "win32": _on_windows}

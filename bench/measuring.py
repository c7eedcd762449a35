"""Runs works in turn, so that whatever else the machine does falls on all of them, and says what came of it."""

import math
import os
import platform
import statistics
import time
from collections.abc import Callable, Mapping, Sequence

Seconds = list[float]


def interleaved(works: Mapping[str, Callable[[int], object]], times: int, warm_up: int = 1) -> dict[str, Seconds]:
    """Run every work in turn, `times` times, each with the number of the run, and return its seconds; first warm up.

    Each round begins with another work, so that none of them always meets what the one before left in the caches.
    """
    taken: dict[str, Seconds] = {name: [] for name in works}
    names = list(works)
    for number in range(-warm_up, times):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            began = time.perf_counter()
            works[name](number)
            if number >= 0:
                taken[name].append(time.perf_counter() - began)
    return taken


def p95(seconds: Sequence[float]) -> float:
    """Return the 95th percentile: 95 of 100 runs took no longer."""
    return sorted(seconds)[math.ceil(len(seconds) * 0.95) - 1]


def say_machine() -> None:
    """Print where this was measured."""
    processor = platform.processor() or platform.machine()
    print(f"{platform.platform()}, {processor}, {os.cpu_count()} processors, Python {platform.python_version()}")


def say(name: str, seconds: Sequence[float]) -> None:
    """Print median and 95th percentile in milliseconds."""
    print(f"{name:38} median {statistics.median(seconds) * 1000:9.3f} ms   p95 {p95(seconds) * 1000:9.3f} ms")


def say_ratio(ours: Sequence[float], floor: Sequence[float]) -> None:
    """Print how many times the floor ours takes, by medians."""
    print(f"{'ratio of medians':38} {statistics.median(ours) / statistics.median(floor):.2f} ×")


def say_verdict(what: str, value: float, limit: float, unit: str) -> bool:
    """Print whether a limit is kept, and return that."""
    kept = value <= limit
    shown = f"{value:.3g}" if value < 1000 else f"{value:.0f}"
    print(f"{'kept' if kept else 'MISSED':6} {what}: {shown} {unit}, limit {limit:g} {unit}")
    return kept

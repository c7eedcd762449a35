"""Makes large demo offices once and keeps them in `out/bench`, for the benchmarks that need one."""

import json
import shutil
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
KEPT = ROOT / "out" / "bench"


def office(customers: int, visits: int) -> tuple[Path, str, str]:
    """Return folder, user and password of a demo office of that size, made now where there is none yet."""
    from exchange.demo.office import make_demo
    from exchange.demo.people import users
    from models.office import close_office

    folder = KEPT / f"{customers}-{visits}"
    done = folder / "made.json"
    if not done.exists():
        shutil.rmtree(folder, ignore_errors=True)
        began = time.perf_counter()
        made = make_demo(folder, customers=customers, visits_wanted=visits)
        close_office()
        figures = {"customers": made.customers, "visits": made.visits, "seconds": time.perf_counter() - began}
        done.write_text(json.dumps(figures), encoding="utf-8")
    figures = json.loads(done.read_text(encoding="utf-8"))
    print(f"{figures['customers']:,} customers, {figures['visits']:,} visits, made in {figures['seconds']:.0f} s")
    first = users()[0]
    return folder, first["name"], first["password"]

"""Backs the office up until it is killed; says each backup only after it counts."""

import sys
from itertools import count
from pathlib import Path

from models.office import open_with_key
from models.store.backup import back_up

if __name__ == "__main__":
    open_with_key(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3])
    for number in count(1):
        file = back_up(Path(sys.argv[1]) / "backups" / f"office-20260101-{number:06}.db")
        sys.stdout.write(f"{file}\n")
        sys.stdout.flush()

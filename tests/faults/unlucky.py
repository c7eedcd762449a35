"""Stores customers until it is killed; says each name only after it is stored."""

import sys
from itertools import count
from pathlib import Path

from models.customer import Customer
from models.office import open_with_key

if __name__ == "__main__":
    open_with_key(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3])
    for number in count():
        Customer.create(name=f"客户{number}")
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()

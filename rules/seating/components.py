"""Groups guests who must share a table, and refuses a bond that would make the groups impossible."""

from collections import deque
from collections.abc import Iterable

from rules.seating.parties import Bond


class Components:
    """Guests joined by accepted bonds; each group may be anchored to one table by some of its members."""

    def __init__(self, guests: Iterable[int]) -> None:
        self._neighbours: dict[int, list[int]] = {guest: [] for guest in guests}
        self._group = {guest: [guest] for guest in self._neighbours}
        self._anchor: dict[int, tuple[int, int]] = {}

    def members(self, guest: int) -> list[int]:
        """Everybody of the guest's group."""
        return self._group[guest]

    def groups(self) -> list[list[int]]:
        """All groups, each once."""
        return [group for guest, group in self._group.items() if group[0] == guest]

    def table(self, guest: int) -> int | None:
        """The table the guest's group is anchored to."""
        found = self._anchor.get(self._group[guest][0])
        return found[0] if found else None

    def anchored_by(self, guest: int) -> int | None:
        """The member whose lock or role anchors the guest's group."""
        found = self._anchor.get(self._group[guest][0])
        return found[1] if found else None

    def bound_to(self, table: int) -> list[int]:
        """Everybody whose group is anchored to the table."""
        return [guest for group in self.groups() if self.table(group[0]) == table for guest in group]

    def anchor(self, guest: int, table: int) -> None:
        """Tie a guest's group to a table."""
        self._anchor.setdefault(self._group[guest][0], (table, guest))

    def join(self, bond: Bond) -> None:
        """Accept a bond: both groups become one."""
        self._neighbours[bond.first].append(bond.second)
        self._neighbours[bond.second].append(bond.first)
        kept, joined = self._group[bond.first], self._group[bond.second]
        anchor = self._anchor.pop(kept[0], None) or self._anchor.pop(joined[0], None)
        kept.extend(joined)
        for guest in joined:
            self._group[guest] = kept
        if anchor:
            self._anchor[kept[0]] = anchor

    def path(self, start: int, end: int) -> list[int]:
        """The chain of bonded guests from one to another of the same group."""
        before = {start: start}
        waiting = deque([start])
        while waiting and end not in before:
            guest = waiting.popleft()
            for other in self._neighbours[guest]:
                if other not in before:
                    before[other] = guest
                    waiting.append(other)
        chain = [end]
        while chain[-1] != start:
            chain.append(before[chain[-1]])
        return chain[::-1]

    def nearest(self, starts: Iterable[int], count: int) -> list[int]:
        """So many guests connected with the starting ones, nearest first."""
        found = list(dict.fromkeys(starts))
        for guest in found:
            found.extend(other for other in self._neighbours[guest] if other not in found)
            if len(found) >= count:
                break
        return found[:count]

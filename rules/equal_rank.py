"""Both sides of a banquet should be of equal rank: who leads each side, and how many come (S2)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

SPAN = 1  # ranks apart that still count as equal
MOST_PER_GUEST = 2  # own people for each guest, beyond which the guests feel outnumbered

NO_HOST = QT_TRANSLATE_NOOP("Rules", "还没有主人，请定一位与主宾级别相当的主人")
NO_GUEST_OF_HONOUR = QT_TRANSLATE_NOOP("Rules", "还没有主宾，请在来宾里定一位")
SEVERAL = QT_TRANSLATE_NOOP("Rules", "{role}有 {count} 位：{names}，只能有一位")
HOST_LOWER = QT_TRANSLATE_NOOP(
    "Rules", "主人{host}（{host_rank} 级）比主宾{guest}（{guest_rank} 级）低，请换级别相当的主人"
)
HOST_HIGHER = QT_TRANSLATE_NOOP(
    "Rules", "主人{host}（{host_rank} 级）比主宾{guest}（{guest_rank} 级）高，可由副职出面或请对方更高的来宾"
)
OUTRANKED = QT_TRANSLATE_NOOP("Rules", "{name}（{rank} 级）级别高于主宾{guest}（{guest_rank} 级），请重定主宾")
OUTNUMBERED = QT_TRANSLATE_NOOP("Rules", "主方 {hosts} 人，客方 {guests} 人，主方偏多")
HOST, GUEST_OF_HONOUR = QT_TRANSLATE_NOOP("Rules", "主人"), QT_TRANSLATE_NOOP("Rules", "主宾")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invited: rank 1 is the highest, 8 the lowest; `side` is host or guest."""

    name: str
    side: str
    rank: int
    role: str = "guest"


def rank_findings(people: Sequence[Person]) -> tuple[Sentence, ...]:
    """Return what is unequal between the sides in words; nothing where both are of equal rank."""
    return tuple(_findings(people)) if people else ()


def _findings(people: Sequence[Person]) -> Iterator[Sentence]:
    hosts = [person for person in people if person.role == "host"]
    honoured = [person for person in people if person.role == "guest_of_honour"]
    for found, role, missing in ((hosts, HOST, NO_HOST), (honoured, GUEST_OF_HONOUR, NO_GUEST_OF_HONOUR)):
        if not found:
            yield Sentence(missing)
        elif len(found) > 1:
            names = tuple(person.name for person in found)
            yield Sentence(SEVERAL, role=Sentence(role), count=len(found), names=names)
    if len(hosts) == len(honoured) == 1:
        yield from _heads(hosts[0], honoured[0])
    if len(honoured) == 1:
        yield from _outranking(honoured[0], people)
    own = sum(person.side == "host" for person in people)
    if own > MOST_PER_GUEST * (len(people) - own):
        yield Sentence(OUTNUMBERED, hosts=own, guests=len(people) - own)


def _heads(host: Person, guest: Person) -> Iterator[Sentence]:
    if abs(host.rank - guest.rank) > SPAN:
        words = HOST_LOWER if host.rank > guest.rank else HOST_HIGHER
        yield Sentence(words, host=host.name, host_rank=host.rank, guest=guest.name, guest_rank=guest.rank)


def _outranking(honoured: Person, people: Sequence[Person]) -> Iterator[Sentence]:
    for person in people:
        if person.side == "guest" and person.rank < honoured.rank:
            yield Sentence(OUTRANKED, name=person.name, rank=person.rank, guest=honoured.name, guest_rank=honoured.rank)

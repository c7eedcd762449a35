"""Moves between seats: nobody is lost, nobody shares a seat."""

from hypothesis import given
from hypothesis import strategies as st

from ui.banquets.placing import fill, leave, put, swap

SEATS = [(table, seat) for table in (1, 2) for seat in range(4)]
SPOTS = st.lists(st.sampled_from(SEATS), unique=True).map(lambda spots: dict(enumerate(spots)))


def is_sound(spots: dict) -> bool:
    """Tell whether every seat has at most one guest."""
    return len(set(spots.values())) == len(spots)


@given(SPOTS, st.integers(0, 9), st.sampled_from(SEATS))
def test_putting_somebody_on_a_taken_seat_exchanges_places(before: dict, guest: int, spot: tuple) -> None:
    after = put(before, guest, spot)
    assert after[guest] == spot
    assert is_sound(after)
    holder = next((other for other, taken in before.items() if taken == spot and other != guest), None)
    if holder is not None:
        assert after.get(holder) == before.get(guest)


@given(SPOTS, st.sampled_from(SEATS), st.sampled_from(SEATS))
def test_swapping_twice_changes_nothing(before: dict, one: tuple, other: tuple) -> None:
    assert is_sound(swap(before, one, other))
    assert swap(swap(before, one, other), one, other) == before


def test_filling_seats_as_many_as_there_are() -> None:
    spots, left = fill({7: (1, 0)}, [1, 2, 3], [(1, 1), (1, 2)])
    assert spots == {7: (1, 0), 1: (1, 1), 2: (1, 2)}
    assert left == [3]


@given(SPOTS)
def test_leaving_frees_the_seat(before: dict) -> None:
    assert leave(before, before) == {}

"""Tries serial numbers: kept for reprints, counted by kind and year, never given twice, whoever prints."""

import datetime as dt

from office_fixtures import CLERK, REP, OfficeInUse
from rivals import print_each, race

from models.print_log import PrintLog, log_print

SPRING, NEXT_YEAR = dt.datetime(2026, 3, 3, 9), dt.datetime(2027, 1, 4, 9)


def test_reprint_keeps_the_serial_and_counts(office: OfficeInUse) -> None:
    account = office.act_as(CLERK)
    first = log_print("visit-permit", 7, "CG", SPRING)
    again = log_print("visit-permit", 7, "CG", SPRING, copies=3)
    assert (first.serial, first.times, again.serial, again.times) == ("CG-2026-0001", 1, "CG-2026-0001", 2)
    assert (again.copies, again.account_id) == (3, account.id)


def test_documents_about_one_record_share_a_serial(office: OfficeInUse) -> None:
    plan = log_print("seating-plan", 7, "YH", SPRING)
    cards = log_print("place-cards", 7, "YH", SPRING)
    assert (cards.serial, cards.times) == (plan.serial, 1)
    assert log_print("invitation", 7, "QJ", SPRING).serial == "QJ-2026-0001"


def test_serials_count_on_and_begin_again_with_the_year(office: OfficeInUse) -> None:
    serials = [log_print("visit-permit", subject, "CG", SPRING).serial for subject in (1, 2, 3)]
    assert serials == ["CG-2026-0001", "CG-2026-0002", "CG-2026-0003"]
    assert log_print("visit-permit", 4, "CG", NEXT_YEAR).serial == "CG-2027-0001"


def test_discarded_serial_is_not_given_again(office: OfficeInUse) -> None:
    log_print("visit-permit", 1, "CG", SPRING).discard()
    assert log_print("visit-permit", 2, "CG", SPRING).serial == "CG-2026-0002"


def test_two_programs_never_give_the_same_serial(office: OfficeInUse) -> None:
    jobs = [(office.folder, office.key, REP, range(20)), (office.folder, office.key, CLERK, range(100, 120))]
    serials = [serial for given in race(print_each, jobs).values() for serial in given]
    assert sorted(serials) == [f"CG-2026-{number:04d}" for number in range(1, 41)]
    assert PrintLog.select().count() == 40

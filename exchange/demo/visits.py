"""Past and coming visits of the demo office, what was said on them, and how double visits were answered."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from exchange.demo.drafts import Draft
from exchange.demo.scene import Scene
from exchange.demo.tables import rows, words
from exchange.demo.visiting_round import Appointment
from models.account import Account
from models.leave import Leave
from models.task import Task
from models.visit import Visit, visits_between
from models.visit_answer import VisitAnswer
from models.visit_participant import VisitParticipant
from models.visit_record import VisitRecord

_PHONE_SHARE, _TENTATIVE_SHARE, _PROMISE_SHARE = 0.1, 0.3, 0.3
_RECORDED_AT = time(17, 10)


@dataclass(frozen=True, slots=True)
class Cast:
    """Who takes part in the told visits: accounts by name and drafts by short name."""

    accounts: Mapping[str, Account]
    drafts: Mapping[str, Draft]


def round_visits(
    scene: Scene, made: Iterable[Appointment], drafts: Sequence[Draft], reps: Sequence[Account]
) -> Iterator[Visit]:
    """Give a visit for each appointment of the round; those before today are done."""
    text, seen = words("visit_words"), set[int]()
    for one in made:
        draft = drafts[one.customer]
        past = one.start.date() < scene.today
        yield Visit(
            id=scene.key(one.start - timedelta(days=3)),
            customer=draft.key,
            contact=draft.contact,
            rep=reps[one.rep].id,
            start=one.start,
            minutes=one.minutes,
            kind="return" if one.customer in seen else "first",
            way="phone" if scene.rng.random() < _PHONE_SHARE else "in_person",
            status="done" if past else "tentative" if scene.rng.random() < _TENTATIVE_SHARE else "confirmed",
            purpose=scene.rng.choice(text["purposes"]),
            questions=scene.rng.choice(text["questions"]),
            materials="\n".join(scene.rng.sample(text["materials"], 2)),
        )
        seen.add(one.customer)


def told_visits(scene: Scene, cast: Cast) -> list[tuple[dict[str, str], Visit]]:
    """Return the visits around today as visits.csv tells them, each with its line."""
    return [(row, _told_visit(scene, cast, row)) for row in rows("visits")]


def _told_visit(scene: Scene, cast: Cast, row: dict[str, str]) -> Visit:
    draft, start = cast.drafts[row["customer"]], scene.at(int(row["day"]), row["time"])
    return Visit(
        id=scene.key(start - timedelta(days=4)),
        customer=draft.key,
        contact=draft.contact,
        rep=cast.accounts[row["rep"]].id,
        start=start,
        minutes=int(row["minutes"]),
        kind=row["kind"],
        way=row["way"],
        status=row["status"],
        purpose=row["purpose"],
        place=draft.row["address"] if row["way"] == "in_person" else None,
        materials=row["materials"] or None,
    )


def joint_visits(scene: Scene, cast: Cast, told: Iterable[tuple[dict[str, str], Visit]]) -> Iterator[VisitParticipant]:
    """Give the colleagues who come along."""
    for row, visit in told:
        if row["with"]:
            key, colleague = scene.key(visit.start - timedelta(days=3)), cast.accounts[row["with"]].id
            yield VisitParticipant(id=key, visit=visit.id, account=colleague, accepted=True)


def answers(scene: Scene, cast: Cast, told: Iterable[tuple[dict[str, str], Visit]]) -> Iterator[VisitAnswer]:
    """Give the answers to double-visit warnings as answers.csv tells them."""
    visits = {(row["day"], row["customer"]): visit for row, visit in told}
    for row in rows("answers"):
        at = scene.at(int(row["given_day"]), row["given_time"])
        yield VisitAnswer(
            id=scene.key(at),
            visit=visits[row["visit_day"], row["customer"]].id,
            other=visits[row["other_day"], row["other_customer"]].id,
            rep=cast.accounts[row["rep"]].id,
            answer=row["answer"],
            reason=row["reason"],
            at=at,
        )


def leaves(scene: Scene, cast: Cast) -> Iterator[Leave]:
    """Give who is away when, as leaves.csv tells it, except where the round has a visit on these days."""
    for row in rows("leaves"):
        first, last = scene.at(int(row["day"]), "00:00"), scene.at(int(row["last_day"]), "23:59")
        if visits_between(first, last, [cast.accounts[row["rep"]].id]):
            continue
        yield Leave(
            id=scene.key(scene.at(-1, "17:00")),
            account=cast.accounts[row["rep"]].id,
            kind=row["kind"],
            first=first.date(),
            last=last.date(),
            part=row["part"],
            remark=row["remark"] or None,
        )


def records(scene: Scene, visits: Iterable[Visit]) -> Iterator[VisitRecord]:
    """Give the record of each visit that is done, written the same day (S3)."""
    text = words("visit_words")
    for visit in visits:
        if visit.status == "done":
            at = max(datetime.combine(visit.start.date(), _RECORDED_AT), visit.end)
            yield VisitRecord(
                id=scene.key(at),
                visit=visit.id,
                author=visit.rep_id,
                recorded_at=at,
                arrived_at=visit.start - timedelta(minutes=scene.rng.randint(2, 9)),
                minutes=visit.minutes + scene.rng.randint(-5, 10),
                rating=scene.rng.randint(2, 5),
                deal=scene.rng.choice(("likely", "possible", "possible", "unlikely")),
                formal=visit.way == "in_person",
                said=scene.rng.choice(text["said"]),
                **{name: scene.rng.choice(text[name]) or None for name in _OPTIONAL_TEXTS},
            )


_OPTIONAL_TEXTS = ("customer_view", "problems", "next_step", "better")


def kept_promises(scene: Scene, visits: Iterable[Visit], drafts: Mapping[int, Draft]) -> Iterator[Task]:
    """Give the tasks that past visits led to, all done by now; the open ones are told in tasks.csv."""
    text = words("visit_words")["promises"]
    for visit in visits:
        due_at = datetime.combine(visit.start.date() + timedelta(days=4), time(17, 30))
        if visit.status == "done" and due_at.date() < scene.today and scene.rng.random() < _PROMISE_SHARE:
            short_name = drafts[visit.customer_id].short_name
            yield Task(
                id=scene.key(visit.end),
                title=scene.rng.choice(text).format(customer=short_name),
                kind="promise",
                owner=visit.rep_id,
                customer=visit.customer_id,
                visit=visit.id,
                due_at=due_at,
                done_at=due_at - timedelta(hours=scene.rng.randint(1, 40)),
                source=f"{visit.start:%Y-%m-%d %H:%M} {short_name}",
            )


def open_tasks(scene: Scene, cast: Cast, told: Iterable[tuple[dict[str, str], Visit]]) -> Iterator[Task]:
    """Give what people have to do now, as tasks.csv tells it."""
    visits = {row["customer"]: visit for row, visit in told}
    for row in rows("tasks"):
        day = scene.month_end if row["day"] == "month_end" else int(row["day"])
        due_at = scene.at(day, row["time"])
        visit = visits.get(row["customer"])
        draft = cast.drafts.get(row["customer"])
        yield Task(
            id=scene.key(due_at - timedelta(days=3)),
            title=row["title"],
            kind=row["kind"],
            owner=cast.accounts[row["owner"]].id,
            customer=draft.key if draft else None,
            visit=visit.id if visit else None,
            due_at=due_at,
            source=row["source"],
        )

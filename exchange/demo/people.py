"""Who works in the demo office, and the office itself."""

from pathlib import Path

from exchange.demo.invented_names import person
from exchange.demo.scene import Scene
from exchange.demo.tables import rows, words
from models.account import Account
from models.industry_group import IndustryGroup
from models.office import add_account, create_office, the_office
from models.team import Team


def open_office(folder: Path) -> None:
    """Make an empty office whose administrator is signed in. Raises `Problem` as `create_office` does."""
    about, first = words("office"), next(row for row in rows("accounts") if row["role"] == "administrator")
    create_office(folder, about["branch"], first["name"], about["password"])
    administrator = Account.get(Account.name == first["name"])
    administrator.title, administrator.extension = first["title"], first["extension"]
    administrator.save()


def add_people(folder: Path, scene: Scene) -> list[Account]:
    """Give everybody an account and return the reps in order of joining."""
    about, branch = words("office"), Team.get()
    team = Team.create(id=scene.key(scene.at(-200, "09:00")), name=about["team"], within=branch)
    everybody = [_account(scene, row, team) for row in rows("accounts") if row["role"] != "administrator"]
    for account in everybody:
        add_account(folder, account, about["password"])
    office = the_office()
    office.department = about["team"]
    office.save()
    for name, icon in zip(about["groups"], about["group_icons"], strict=True):
        IndustryGroup.create(id=scene.key(scene.at(-200, "09:30")), name=name, icon=icon)
    return [account for account in everybody if account.role == "rep"]


def _account(scene: Scene, row: dict[str, str], team: Team) -> Account:
    return Account(id=scene.key(scene.at(-200, "09:00")), team=team, **row)


def add_colleagues(scene: Scene, count: int) -> list[Account]:
    """Return further reps of a large office; they have no password, so nobody can sign in as them."""
    taken, team = {row["name"] for row in rows("accounts")}, Team.get(Team.name == words("office")["team"])
    colleagues: list[Account] = []
    while len(colleagues) < count:
        name = person(scene.rng)
        if name not in taken:
            taken.add(name)
            row = {"name": name, "role": "rep", "title": "客户经理", "extension": str(6100 + len(colleagues))}
            colleagues.append(_account(scene, row, team))
            colleagues[-1].save()
    return colleagues


def users() -> list[dict[str, str]]:
    """Return name, role and the one known password of everybody who can sign in to the demo office."""
    password = words("office")["password"]
    return [{"name": row["name"], "password": password, "role": row["role"]} for row in rows("accounts")]

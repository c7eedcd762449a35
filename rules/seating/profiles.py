"""The protocol profiles an office may choose from, as data (S2 and the regional variants)."""

from rules.problem import Problem
from rules.seating.model import Profile, RoleSeat
from rules.seating.ring import HOST_LABEL, LAST_LABEL, SECOND_LABEL
from rules.translation import QT_TRANSLATE_NOOP

HOST = RoleSeat("host", HOST_LABEL, QT_TRANSLATE_NOOP("Seating", "主人面门居中"))
SECOND_HOST = RoleSeat("second_host", SECOND_LABEL, QT_TRANSLATE_NOOP("Seating", "副主人与主人相对"))
HONOUR_RIGHT = RoleSeat("guest_of_honour", "1", QT_TRANSLATE_NOOP("Seating", "主宾在主人右手"))
SECOND_LEFT = RoleSeat("second_guest", "2", QT_TRANSLATE_NOOP("Seating", "次宾在主人左手"))

PROFILES: tuple[Profile, ...] = (
    Profile(
        key="second_host",
        name=QT_TRANSLATE_NOOP("Seating", "主人与副主人相对"),
        explanation=QT_TRANSLATE_NOOP("Seating", "主人面门，副主人在对面；从主人右手起一右一左依次排下去。"),
        second_seat="opposite",
        role_seats=(HOST, SECOND_HOST, HONOUR_RIGHT, SECOND_LEFT),
    ),
    Profile(
        key="second_host_a",
        name=QT_TRANSLATE_NOOP("Seating", "主陪副陪（先主后副）"),
        explanation=QT_TRANSLATE_NOOP("Seating", "一、二在主陪右左，三、四在副陪右左，其余由近及远。"),
        second_seat="opposite",
        walk="facing_a",
        role_seats=(HOST, SECOND_HOST, HONOUR_RIGHT, SECOND_LEFT),
    ),
    Profile(
        key="second_host_b",
        name=QT_TRANSLATE_NOOP("Seating", "主陪副陪（先右后左）"),
        explanation=QT_TRANSLATE_NOOP("Seating", "一在主陪右、二在副陪右，三在主陪左、四在副陪左，其余由近及远。"),
        second_seat="opposite",
        walk="facing_b",
        role_seats=(
            HOST,
            SECOND_HOST,
            HONOUR_RIGHT,
            RoleSeat("second_guest", "2", QT_TRANSLATE_NOOP("Seating", "次宾在副主人右手")),
        ),
    ),
    Profile(
        key="single",
        name=QT_TRANSLATE_NOOP("Seating", "单主人"),
        explanation=QT_TRANSLATE_NOOP("Seating", "主人面门，从右手起一右一左，呈之字形排下去。"),
        role_seats=(HOST, HONOUR_RIGHT, SECOND_LEFT),
    ),
    Profile(
        key="single_stage",
        name=QT_TRANSLATE_NOOP("Seating", "单主人（背门面向舞台）"),
        explanation=QT_TRANSLATE_NOOP("Seating", "主人背对门、面向舞台就座，各桌同向；从右手起一右一左排下去。"),
        faces_door=False,
        role_seats=(
            RoleSeat("host", HOST_LABEL, QT_TRANSLATE_NOOP("Seating", "主人背门居中")),
            HONOUR_RIGHT,
            SECOND_LEFT,
        ),
    ),
    Profile(
        key="single_left",
        name=QT_TRANSLATE_NOOP("Seating", "单主人（尚左）"),
        explanation=QT_TRANSLATE_NOOP("Seating", "主人面门，同样远近时左手为上，一左一右排下去。"),
        left_first=True,
        role_seats=(
            HOST,
            RoleSeat("guest_of_honour", "1", QT_TRANSLATE_NOOP("Seating", "主宾在主人左手")),
            RoleSeat("second_guest", "2", QT_TRANSLATE_NOOP("Seating", "次宾在主人右手")),
        ),
    ),
    Profile(
        key="single_clockwise",
        name=QT_TRANSLATE_NOOP("Seating", "单主人（顺时针）"),
        explanation=QT_TRANSLATE_NOOP("Seating", "主宾在主人右手，次宾在左手，其余从次宾起顺时针排下去。"),
        walk="clockwise",
        role_seats=(HOST, HONOUR_RIGHT, SECOND_LEFT),
    ),
    Profile(
        key="hostess",
        name=QT_TRANSLATE_NOOP("Seating", "男女主人相对"),
        explanation=QT_TRANSLATE_NOOP("Seating", "女主人在主人对面；主宾在主人右手，主宾夫人在女主人右手。"),
        second_seat="opposite",
        walk="facing_b",
        role_seats=(
            HOST,
            RoleSeat("hostess", SECOND_LABEL, QT_TRANSLATE_NOOP("Seating", "女主人与主人相对")),
            HONOUR_RIGHT,
            RoleSeat("spouse", "2", QT_TRANSLATE_NOOP("Seating", "主宾夫人在女主人右手")),
            RoleSeat("second_guest", "3", QT_TRANSLATE_NOOP("Seating", "次宾在主人左手")),
        ),
    ),
    Profile(
        key="hostess_beside",
        name=QT_TRANSLATE_NOOP("Seating", "男女主人并坐"),
        explanation=QT_TRANSLATE_NOOP("Seating", "女主人在主人左手；主宾在主人右手，主宾夫人在女主人左手。"),
        second_seat="beside",
        role_seats=(
            HOST,
            RoleSeat("hostess", SECOND_LABEL, QT_TRANSLATE_NOOP("Seating", "女主人在主人左手")),
            HONOUR_RIGHT,
            RoleSeat("spouse", "2", QT_TRANSLATE_NOOP("Seating", "主宾夫人在女主人左手")),
            RoleSeat("second_guest", "3", QT_TRANSLATE_NOOP("Seating", "次宾在主宾之后")),
        ),
    ),
    Profile(
        key="honour_in_host_seat",
        name=QT_TRANSLATE_NOOP("Seating", "主宾居主位"),
        explanation=QT_TRANSLATE_NOOP("Seating", "主宾身份高于主人时坐主位，主人在其右手，副主人在其左手。"),
        role_seats=(
            RoleSeat("guest_of_honour", HOST_LABEL, QT_TRANSLATE_NOOP("Seating", "主宾居主位")),
            RoleSeat("host", "1", QT_TRANSLATE_NOOP("Seating", "主人在主宾右手")),
            RoleSeat("second_host", "2", QT_TRANSLATE_NOOP("Seating", "副主人在主宾左手")),
            RoleSeat("second_guest", "3", QT_TRANSLATE_NOOP("Seating", "次宾在主人右手")),
        ),
    ),
    Profile(
        key="family",
        name=QT_TRANSLATE_NOOP("Seating", "家宴（主人末座）"),
        explanation=QT_TRANSLATE_NOOP("Seating", "主宾面门坐上座，次宾在其右手，主人坐末座照应上菜。"),
        role_seats=(
            RoleSeat("guest_of_honour", HOST_LABEL, QT_TRANSLATE_NOOP("Seating", "主宾居主位")),
            RoleSeat("second_guest", "1", QT_TRANSLATE_NOOP("Seating", "次宾在主宾右手")),
            RoleSeat("host", LAST_LABEL, QT_TRANSLATE_NOOP("Seating", "主人坐末座")),
        ),
    ),
)


def profile_named(key: str) -> Profile:
    """The profile with this key. Raises Problem when there is none."""
    for profile in PROFILES:
        if profile.key == key:
            return profile
    raise Problem(QT_TRANSLATE_NOOP("Problem", "没有名为「{key}」的座次规则，请重新选择。"), key=key)

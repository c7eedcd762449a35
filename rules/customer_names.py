"""Takes a Chinese organisation name apart: places, brand (字号), trade, legal form, branch."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from rules.name_words import BRANCHES, LEGAL_FORMS, PARENTS, TRADES, UNITS
from rules.place_names import CITIES, PLACE_ENDS, PROVINCES
from rules.traditional_characters import TO_SIMPLIFIED

KNOWN_PLACES = frozenset(("中国", *PROVINCES, *CITIES))
ONE_FORM = str.maketrans("[]{}<>〔〕【】《》〈〉「」『』", "()" * 9) | TO_SIMPLIFIED
OTHER_FORMS = frozenset(map(chr, ONE_FORM))
BRACKETED = re.compile(r"\(([^()]*)\)")
NOISE = re.compile(r"[^\w()]|_")
DISTRICT = re.compile(
    r"(?:[\u4e00-\u9fff]{2,3}?(?:县|(?<!社)区)|[\u4e00-\u9fff]{1,3}?[^超城都门夜集]市)(?![域块场政])(?=..)"
)
UNIT_END = re.compile("(?:{})$".format("|".join(sorted(UNITS, key=len, reverse=True))))
BRANCH_END = re.compile("(?:{})$".format("|".join(sorted(BRANCHES, key=len, reverse=True))))
AFTER_COMPANY = re.compile(r"(.*(?<![分支子])公司)(.+)")
AFTER_PARENT = re.compile("(.*(?:{}))(.+)".format("|".join(PARENTS)))
FORM_END = re.compile("(?:{})$".format("|".join(sorted(LEGAL_FORMS, key=len, reverse=True))))
KNOWN_ENDS = tuple(end for end in PLACE_ENDS if end not in {"县", "区", "旗", "盟"})  # 株洲旗滨 is not 株洲旗
LONGEST_PLACE = 5
LONGEST_TRADE = 6


@dataclass(frozen=True, slots=True)
class CustomerName:
    """One name in parts, all normalised; `written` is the whole without brackets, `normal` also has one word per form.

    `places` runs from wide to narrow as written (`广东省`, `深圳市`); `form` is the legal form (`股份有限公司`),
    which may be missing; `branch` is what follows the parent's name (`深圳分公司`, `人民路店`).
    """

    written: str
    normal: str
    places: tuple[str, ...] = ()
    brand: str = ""
    trade: str = ""
    form: str = ""
    branch: str = ""

    @property
    def core(self) -> str:
        """Brand and trade: the name without place, legal form and branch."""
        return self.brand + self.trade

    @property
    def kind(self) -> str:
        """What the legal form comes down to: 公司, 集团, 合伙 or nothing."""
        return LEGAL_FORMS.get(self.form, "")

    @property
    def stems(self) -> tuple[str, ...]:
        """The places without 省, 市, 县 …"""
        return tuple(place_stem(place) for place in self.places)


def normalise(text: str) -> str:
    """Bring width, case, brackets, spaces, signs and traditional characters into one form; brackets stay as ( )."""
    text = unicodedata.normalize("NFKC", text).upper()
    if not OTHER_FORMS.isdisjoint(text):
        text = text.translate(ONE_FORM)
    return text if text.isalnum() else NOISE.sub("", text)


@lru_cache(maxsize=5000)  # of few places, asked for at every comparison
def place_stem(place: str) -> str:
    """Return the place without its administrative ending: 深圳市 → 深圳, 广西壮族自治区 → 广西."""
    for end in PLACE_ENDS:
        if place.endswith(end) and len(place) - len(end) >= 2:
            return place[: -len(end)]
    return place


@lru_cache(maxsize=20_000)  # one import: its rows are compared, then stored
def parse_name(text: str) -> CustomerName:
    """Take `text` apart."""
    normal = normalise(text)
    plain, inner_places, branch = _open_brackets(normal)
    base, after = _cut_branch(plain)
    form = FORM_END.search(base)
    found, rest = _cut_places(base[: form.start()] if form else base)
    brand, trade = split_trade(rest)
    if trade and not brand and found and found[-1] in KNOWN_PLACES:  # 郑州银行: the place is the brand
        found, brand = found[:-1], found[-1]
    legal = form.group() if form else ""
    whole = normal.replace("(", "").replace(")", "")
    return CustomerName(whole, _one_form(whole), (*found, *inner_places), brand, trade, legal, after + branch)


def _one_form(text: str) -> str:
    """Write the legal form at the end in its one way."""
    form = FORM_END.search(text)
    return text[: form.start()] + LEGAL_FORMS[form.group()] if form else text


def _open_brackets(text: str) -> tuple[str, tuple[str, ...], str]:
    """Return the text without brackets, the places that stood in them, and the branch that stood in one."""
    places: list[str] = []
    branch = ""
    for content in BRACKETED.findall(text):
        if place_stem(content) in KNOWN_PLACES:
            places.append(content)
            text = text.replace(f"({content})", "", 1)
        elif UNIT_END.search(content):
            branch = content
            text = text.replace(f"({content})", "", 1)
    return text.replace("(", "").replace(")", ""), tuple(places), branch


def _cut_branch(text: str) -> tuple[str, str]:
    """Return the parent's name and what stands behind it; the latter is empty unless the name is a branch's."""
    after = AFTER_COMPANY.fullmatch(text)
    if after and UNIT_END.search(after[2]):
        return after[1], after[2]
    end = BRANCH_END.search(text)
    if not end or end.start() < 2:
        return text, ""
    parent = AFTER_PARENT.fullmatch(text)
    if parent and BRANCH_END.search(parent[2]):
        return parent[1], parent[2]
    start = max((text.rfind(place, 2, end.start()) for place in KNOWN_PLACES), default=-1)
    start = start if start >= 2 else end.start()
    return text[:start], text[start:]


def _cut_places(text: str) -> tuple[tuple[str, ...], str]:
    """Return the places the name begins with and the rest of it, which keeps at least two characters."""
    places: list[str] = []
    while place := _leading_place(text):
        places.append(place)
        text = text[len(place) :]
    return tuple(places), text


def _leading_place(text: str) -> str:
    for length in range(min(LONGEST_PLACE, len(text) - 2), 1, -1):
        if text[:length] in KNOWN_PLACES:
            ends = (end for end in KNOWN_ENDS if text.startswith(end, length) and len(text) - length - len(end) >= 2)
            return text[:length] + next(ends, "")
    district = DISTRICT.match(text)
    return district.group() if district else ""


def split_trade(core: str) -> tuple[str, str]:
    """Split a core into brand and trade; the brand keeps two characters, or is empty if all of it is trade words."""
    starts = trade_starts(core)
    cut = 0 if 0 in starts else min((start for start in starts if start >= 2), default=len(core))
    return core[:cut], core[cut:]


def trade_starts(core: str) -> set[int]:
    """Return the places from which on nothing but trade words follow."""
    starts: set[int] = set()
    for end in range(len(core), 0, -1):
        if end in starts or end == len(core):
            starts.update([start for start in range(max(end - LONGEST_TRADE + 1, 0), end) if core[start:end] in TRADES])
    return starts

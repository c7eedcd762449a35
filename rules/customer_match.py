"""When two customers are probably one: facts compared, explained, scored; and the keys under which they are found."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rules.customer_names import CustomerName, normalise, parse_name
from rules.name_likeness import Likeness, name_likeness
from rules.reason import Reason, strength
from rules.sentence import Sentence
from rules.short_names import plain_short, short_keys, short_lookups
from rules.traditional_characters import PAIRS
from rules.translation import QT_TRANSLATE_NOOP

FORMER = QT_TRANSLATE_NOOP("Rules", "曾用名或简称相同：{name}")

Key = tuple[str, str]
SAMENESS = {"same_uscc": 100, "same_contact": 80, "same_phone": 75, "same_address": 50, "same_group": 50}
RELATED, SURE = 75, 97
DIFFERENT_CODES_MOST = 85
KIN_MOST = 94
MOST_COMPARED = 150
AREAS = re.compile(r"^(?:[^\d路街道巷号]{2,8}?(?:省|自治区|市|自治州|地区|区|县|旗)(?=..))+")
UNUSUAL = re.compile(f"[{PAIRS[::2]}\uff01-\uff5ea-z ]")  # what `normalise` would change
MISREAD = str.maketrans("OI", "01")  # letters a USCC never holds (GB 32100-2015)
MOBILE = re.compile(r"1[3-9]\d{9}", re.ASCII)


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """What is known of one customer for matching; `sound` is the caller's reading of the core in pinyin without tones.

    `phones` are the organisation's, `contact_phones` those of its people; `group` names or numbers the parent group.
    """

    name: str
    short_name: str = ""
    former_names: tuple[str, ...] = ()
    uscc: str = ""
    phones: tuple[str, ...] = ()
    contact_phones: tuple[str, ...] = ()
    address: str = ""
    group: str = ""
    sound: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """The verdict: `score` 0–100 that two customers are one, `same` if so, `related` if a person should look.

    `kin`: by their names parent and branch, or two branches, which are related and never one.
    """

    score: int
    same: bool
    related: bool
    reasons: tuple[Reason, ...]
    kin: bool = False


def compare(a: CustomerFacts, b: CustomerFacts) -> Match:
    """Compare two customers, in either order. A branch is never the same as its parent but always related.

    Two whole USCCs that differ rule out that they are one. Without a certain fact (USCC, name in another spelling,
    former name) only a like name together with a phone, contact or address makes them the same.
    """
    likeness, named = _names(a, b)
    reasons = [*named, *_facts(a, b)]
    weights = [SAMENESS.get(reason.kind, reason.score) for reason in reasons]
    score, kin = strength(weights), bool(likeness and likeness.kin)
    other_code = _differ(a, b)
    most = DIFFERENT_CODES_MOST if other_code else KIN_MOST if kin else 100
    certain = bool(likeness and likeness.same) or "same_uscc" in {reason.kind for reason in reasons}
    same = not kin and not other_code and (certain or (score >= SURE and bool(named) and named[0].score >= RELATED))
    related = same or kin or score >= RELATED or any(reason.kind == "same_group" for reason in reasons)
    return Match(min(score, most), same, related, tuple(sorted(reasons, key=lambda reason: -reason.score)), kin)


def match_keys(facts: CustomerFacts) -> set[Key]:
    """Return the (kind, value) pairs to store for a customer, so that its like is found by equality."""
    names = _names_of(facts)
    return rare_keys(facts) | {("short", pair) for name in names for pair in short_keys(name)}


def rare_keys(facts: CustomerFacts) -> set[Key]:
    """Return those of `match_keys` that few customers share: all but the pairs of short names."""
    names = _names_of(facts)
    keys = {
        *[("name", name.normal) for name in names],
        *[("core", _core_key(name)) for name in names],
        *[("phone", phone) for phone in _phones(facts)],
        ("name", normalise(facts.short_name)),
        ("uscc", plain_uscc(facts.uscc)),
        ("group", facts.group),
        ("sound", facts.sound),
        ("address", plain_address(facts.address)),
    }
    return {key for key in keys if key[1]}


def lookup_keys(facts: CustomerFacts) -> set[Key]:
    """Return the keys to look up for a customer or for what somebody types: its own and those of a short name."""
    typed = (text for text in (facts.name, facts.short_name) if text)
    return match_keys(facts) | {("short", pair) for text in typed for pair in short_lookups(text)}


def rank_candidates(
    typed: CustomerFacts, candidates: Iterable[CustomerFacts], limit: int = 20
) -> list[tuple[CustomerFacts, Match]]:
    """Return those candidates that have something to do with `typed`, best first, at most `limit`."""
    core = plain_short(parse_name(typed.name).core)
    others = [other for other in candidates if _worth_comparing(typed, core, other)]
    if len(others) > MOST_COMPARED:
        others = sorted(others, key=lambda other: -_letters_there(core, other))[:MOST_COMPARED]
    ranked = [(other, compare(typed, other)) for other in others]
    ranked.sort(key=lambda pair: (-pair[1].same, -pair[1].score, len(pair[0].name), pair[0].name))
    return [pair for pair in ranked if pair[1].reasons][:limit]


def plain_uscc(text: str) -> str:
    """Return the code in capitals without spaces and signs; O and I are read as 0 and 1."""
    return re.sub(r"[^0-9A-Z]", "", normalise(text)).translate(MISREAD)


def plain_phone(text: str) -> str:
    """Return the digits of a phone without +86, 0086 and extension; fewer than seven digits give nothing."""
    if MOBILE.fullmatch(text):
        return text
    digits = re.sub(r"\D", "", re.split(r"转|ext|#|\*", text.lower())[0])
    if abroad := re.fullmatch(r"(?:00)?860?(\d{10,11})", digits):
        digits = abroad[1] if MOBILE.fullmatch(abroad[1]) else f"0{abroad[1]}"
    return digits if len(digits) >= 7 else ""


def plain_address(text: str) -> str:
    """Return what tells one address from another, street and number; nothing if it holds no number."""
    street = AREAS.sub("", normalise(text).replace("(", "").replace(")", ""))
    return street if re.search(r"\d", street) and len(street) >= 5 else ""


def masked_phone(phone: str) -> str:
    """Hide the middle of a phone: 138****0275."""
    return f"{phone[:3]}****{phone[-4:]}"


def _names_of(facts: CustomerFacts) -> list[CustomerName]:
    return [parse_name(text) for text in (facts.name, *facts.former_names)]


def _core_key(name: CustomerName) -> str:
    """Brand and trade; a name of nothing but trade words (教育局) keeps its place."""
    return name.core if name.brand else "".join(name.stems[-1:]) + name.core


def _phones(facts: CustomerFacts) -> set[str]:
    return {plain_phone(phone) for phone in {*facts.phones, *facts.contact_phones}} - {""}


def _names(a: CustomerFacts, b: CustomerFacts) -> tuple[Likeness | None, list[Reason]]:
    """Compare the names; an earlier or short name that is the other's name settles it, unless they are kin."""
    same_sound = bool(a.sound) and a.sound == b.sound
    likeness = name_likeness(parse_name(a.name), parse_name(b.name), same_sound)
    if likeness and (likeness.same or likeness.kin):
        return likeness, [_named(likeness, a, b)]
    if shared := _all_names(a) & _all_names(b):
        detail = Sentence(FORMER, name=min(shared))
        return Likeness(SURE, FORMER, same=True), [Reason("similar_name", detail, SURE)]
    return likeness, [_named(likeness, a, b)] if likeness else []


def _named(likeness: Likeness, a: CustomerFacts, b: CustomerFacts) -> Reason:
    return Reason("similar_name", Sentence(likeness.how, a=a.name, b=b.name), likeness.score)


def _all_names(facts: CustomerFacts) -> set[str]:
    texts = (facts.name, facts.short_name, *facts.former_names)
    return {parse_name(text).normal for text in texts if text}


def _facts(a: CustomerFacts, b: CustomerFacts) -> Iterator[Reason]:
    if a.uscc and b.uscc and (code := plain_uscc(a.uscc)) and code == plain_uscc(b.uscc):
        yield Reason("same_uscc", code)
    if a.group and a.group == b.group:
        yield Reason("same_group", a.group)
    people = {plain_phone(phone) for phone in a.contact_phones} & {plain_phone(phone) for phone in b.contact_phones}
    if shared := _phones(a) & _phones(b):
        kind = "same_contact" if shared & people else "same_phone"
        yield Reason(kind, masked_phone(min(shared & people or shared)))
    if (street := plain_address(a.address)) and street == plain_address(b.address):
        yield Reason("same_address", street, 60)


def _differ(a: CustomerFacts, b: CustomerFacts) -> bool:
    """Both have a whole code, and not the same one; old and partial numbers prove nothing."""
    if not a.uscc or not b.uscc:
        return False
    codes = {plain_uscc(a.uscc), plain_uscc(b.uscc)}
    return len(codes) == 2 and all(len(code) == 18 for code in codes)


def _worth_comparing(typed: CustomerFacts, core: str, other: CustomerFacts) -> bool:
    """A cheap look before the dear one: the core's beginning or most of its characters are there, or a fact is."""
    there = "".join((other.name, other.short_name, *other.former_names))
    if _resembles(core, there) or (UNUSUAL.search(there) and _resembles(core, normalise(there))):
        return True
    told = typed.uscc or typed.phones or typed.contact_phones or typed.group or typed.address
    return bool(
        typed.former_names or (typed.sound and typed.sound == other.sound) or (told and any(_facts(typed, other)))
    )


def _letters_there(core: str, other: CustomerFacts) -> int:
    return len(set(core).intersection(other.name + other.short_name))


def _resembles(core: str, there: str) -> bool:
    letters = set(core)
    return core[:2] in there or 10 * len(letters.intersection(there)) >= 7 * len(letters)

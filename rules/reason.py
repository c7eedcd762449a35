"""Why a rule speaks: the kind, what it saw, and how sure it is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence.

    `kind` is a fixed word that programs may rely on, `detail` what a person reads (plain data such as a group's
    name, or a `Sentence` the window translates), `score` the strength from 0 to 100, where 100 is certain.
    """

    kind: str
    detail: str
    score: int = 100

"""A Chinese sentence that still knows its template, so that the window can translate it."""


class Sentence(str):
    """The filled-in Chinese text, with the marked template and the values it was made from.

    It is an ordinary string for files, JSON and tests; the window translates `template` and fills `values` again
    (values that are sentences themselves are translated first; a tuple of texts is a list, joined by 、).
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> "Sentence":
        sentence = super().__new__(cls, template.format(**_written(values)) if values else template)
        sentence.template, sentence.values = template, values
        return sentence


def _written(values: dict[str, object]) -> dict[str, object]:
    return {name: "、".join(value) if isinstance(value, tuple) else value for name, value in values.items()}

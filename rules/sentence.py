"""A Chinese sentence that still knows its template, so that the window can translate it."""


class Sentence(str):
    """The filled-in Chinese text, with the marked template and the values it was made from.

    It is an ordinary string for files, JSON and tests; the window translates `template` and fills `values` again
    (values that are sentences themselves are translated first).
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> "Sentence":
        sentence = super().__new__(cls, template.format(**values) if values else template)
        sentence.template, sentence.values = template, values
        return sentence

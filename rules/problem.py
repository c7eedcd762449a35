"""The one error a user may see: what happened and what to do."""


class Problem(Exception):
    """Something the user can put right.

    `message` is an untranslated Chinese sentence with named places (`{file}`), marked with
    `QT_TRANSLATE_NOOP("Problem", …)`; `values` fills them. The window translates it; the command line prints it.
    """

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.values = values

    def __str__(self) -> str:
        return self.message.format(**self.values) if self.values else self.message

"""Text that people read, with the language it is in where that is not the page's own."""

import msgspec
from markupsafe import escape


class Text(msgspec.Struct, frozen=True, array_like=True):
    """A text field's value; `lang` is set only where the text fell back to another language."""

    value: str
    lang: str = ""

    def __str__(self) -> str:
        return self.value

    def __bool__(self) -> bool:
        return bool(self.value)

    def __html__(self) -> str:
        return str(escape(self.value))

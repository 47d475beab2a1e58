"""What one sold unit holds: `5kg/袋`, `2.5kg×2/盒`, `10穗`, `斤`."""

import re
from collections.abc import Iterator

import msgspec

from xiangpu.problems import Misfit
from xiangpu.problems.codes.values import NOT_A_SPECIFICATION
from xiangpu.values.quantity import Quantity, parse_quantity, spell_each, spell_quantity
from xiangpu.values.tidy import half_width
from xiangpu.values.unit import UNITS, Dimension, find_unit

# The x of "box" multiplies nothing.
_TIMES = re.compile(r"(?<!bo)[×✕✖*x](?= ?[0-9])", re.IGNORECASE)
_PACKS = r"(?: ?× ?(?P<packs>[0-9]{1,4}) ?(?P<pack>[^0-9×/ ]*))?"
_CONTAINER = r"(?: ?/ ?(?P<container>[^0-9/]+))?"
_FORMS = (
    re.compile(rf"(?P<net>.+?){_PACKS}{_CONTAINER}"),
    re.compile(rf"(?P<packs>[0-9]{{1,4}}) ?(?P<pack>[^0-9×/ ]*) ?× ?(?P<net>.+?){_CONTAINER}"),
    re.compile(rf"(?P<container>[^0-9×/]+?) ?(?P<net>[0-9].*?){_PACKS}"),
    re.compile(r"(?P<net>[0-9].*) (?P<container>[^0-9×/ ]+)"),
)


class Specification(msgspec.Struct, frozen=True):
    """One sold unit: `packs` times `net`, in a container; units are keys in `UNITS`.

    `pack` names what each of several packs comes in: the bottle of `500mL×6瓶/箱`.
    """

    container: str | None
    net: Quantity
    packs: int = 1
    pack: str | None = None

    @property
    def total(self) -> Quantity:
        """All that one sold unit holds."""
        return Quantity(self.net.amount * self.packs, self.net.unit)


def parse_specification(text: str) -> Specification | Misfit:
    """The specification as written, container first or last."""
    plain = half_width(text).translate({ord("("): " ", ord(")"): None}).removeprefix("每")
    plain = half_width(_TIMES.sub("×", plain))
    return next(_readings(plain), None) or Misfit(NOT_A_SPECIFICATION, {"text": text})


def _readings(plain: str) -> Iterator[Specification]:
    for form in _FORMS:
        match = form.fullmatch(plain)
        specification = _specification(match.groupdict()) if match else None
        if specification is not None:
            yield specification


def _specification(parts: dict[str, str | None]) -> Specification | None:
    net = parse_quantity(parts["net"] or "")
    packs = int(parts.get("packs") or 1)
    words = [word for word in (parts.get("pack"), parts.get("container")) if word]
    if isinstance(net, Misfit) or not net.amount or not packs:
        return None
    if not all(_container(word) for word in words):
        return None
    pack, container = _container(parts.get("pack")), _container(parts.get("container"))
    if packs == 1:
        return Specification(container or pack, net)
    return Specification(container, net, packs, pack)


def _container(word: str | None) -> str | None:
    unit = find_unit(word.strip()) if word else None
    return unit.key if unit and unit.dimension is Dimension.COUNT else None


def spell_specification(specification: Specification) -> str:
    """`5kg/袋`, `2.5kg×2/盒`, `500mL×6瓶/箱`, `10穗`, `斤`."""
    if specification.packs == 1 and specification.container is None:
        return spell_each(specification.net)
    pack = UNITS[specification.pack].symbol if specification.pack else ""
    packs = f"×{specification.packs}{pack}" if specification.packs > 1 else ""
    container = f"/{UNITS[specification.container].symbol}" if specification.container else ""
    return spell_quantity(specification.net) + packs + container

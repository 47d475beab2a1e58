"""What templates see: frozen, complete and documented; see `docs/theme-contract.md`.

A template is given two variables: `site`, the same on every page of a site in one language, and
`page`, one of the views of `page_view.py`. Texts are in the page's language; a `Text` whose
`lang` is set fell back to another one, and the filter `marked` says so in the markup.
"""

import datetime

import msgspec

from xiangpu.markup.markup import Segment
from xiangpu.model.address import Address
from xiangpu.pictures.focus import Focus
from xiangpu.pictures.recipe import PictureFormat
from xiangpu.schema.kinds.theme import PictureUse
from xiangpu.schema.text import Text
from xiangpu.values.coordinates import Coordinates


class View(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """The base of everything that templates see."""


class Photo(View, frozen=True, kw_only=True):
    """A photo as it lies beside its entry; `picture(photo, preset)` makes the markup."""

    digest: str
    """Of the photo's bytes, in hexadecimal."""
    width: int
    """In pixels, upright."""
    height: int
    alt: Text
    """What it shows; the entry's title where nobody said it."""
    tone: int
    """Which of the colours `tones` is nearest to its own."""
    focus: Focus
    """The point that no crop cuts away."""
    source: str = ""
    """From the town's folder, for the build alone."""


class Preset(View, frozen=True, kw_only=True):
    """A form in which the theme shows photos, as its `theme.yaml` declares it."""

    use: PictureUse
    """Which photos of a page are made so: `cards`, `home`, `first`, `photos`, `body`, `share`."""
    widths: tuple[int, ...]
    """In pixels, smallest first."""
    ratio: str = ""
    """Width to height, such as `4/3`; empty where photos keep their shape."""
    sizes: str = "100vw"
    """As the `sizes` attribute of HTML says it."""
    formats: tuple[PictureFormat, ...]
    """The lightest first; all browsers know the last."""
    quality: int
    """From 1 to 100, as JPEG counts."""


class Price(View, frozen=True, kw_only=True):
    """A price in words, and as numbers for those who compute."""

    text: str
    """`¥45.00`, or `¥58.00–138.00`."""
    per: str = ""
    """What the price buys: `袋（5 kg）`."""
    low: str
    high: str = ""
    currency: str
    is_free: bool = False
    is_stale: bool = False
    """Whether it was last checked too long ago to be relied upon."""


class FactItem(View, frozen=True, kw_only=True):
    """One value of a fact; `address` or `url` is set where it leads somewhere."""

    text: Text
    address: Address | None = None
    url: str = ""


class Fact(View, frozen=True, kw_only=True):
    """A field of an entry in words."""

    name: str
    label: str
    items: tuple[FactItem, ...]
    apart: bool = False
    """Whether each item is a line of its own, having several parts."""


class Card(View, frozen=True, kw_only=True):
    """The few facts of an entry that lists and other pages show."""

    kind: str
    village: str
    id: str
    address: Address
    title: Text
    summary: Text | None = None
    village_title: Text | None = None
    """The village it belongs to; empty for the town's own entries."""
    kind_label: str = ""
    category: str = ""
    category_label: Text | None = None
    photo: Photo | None = None
    price: Price | None = None
    state: str = ""
    """One word of `presale`, `in-season`, `ending`, `off-season`, `sold-out`; for events
    `coming`, `now`, `past`; empty where none applies."""
    state_label: str = ""
    facts: tuple[Fact, ...] = ()
    months: tuple[int, ...] = ()
    """The months of its season."""
    starts: datetime.date | None = None
    ends: datetime.date | None = None
    updated_on: datetime.date | None = None
    coordinates: Coordinates | None = None
    factors: tuple[str, ...] = ()
    """Which of the six factors of tourism it serves."""
    order_key: tuple[str, ...] = ()


class Crumb(View, frozen=True, kw_only=True):
    """One step of the way from the home page to this one; the last has no address."""

    title: Text
    address: Address | None = None


class LanguageLink(View, frozen=True, kw_only=True):
    """This page in another language, or that language's home where it is not translated."""

    lang: str
    label: str
    address: Address
    current: bool = False
    translated: bool = True


class MenuItem(View, frozen=True, kw_only=True):
    """An entry of the site's menu."""

    section: str
    title: Text
    address: Address


class PageLink(View, frozen=True, kw_only=True):
    """A link to another page of the town."""

    title: Text
    address: Address


class Link(View, frozen=True, kw_only=True):
    """A link to another site."""

    title: Text
    url: str


class Office(View, frozen=True, kw_only=True):
    """Whom to turn to in the town."""

    title: Text | None = None
    phone: str = ""
    address: Text | None = None
    hours: tuple[str, ...] = ()


class Site(View, frozen=True, kw_only=True):
    """What every page of one site in one language shares."""

    id: str
    """The village's id, or the empty text for the portal."""
    lang: str
    title: Text
    slogan: Text | None = None
    town_title: Text
    home: Address
    portal: Address | None = None
    """The portal's home, for a village's pages."""
    menu: tuple[MenuItem, ...]
    stylesheet: Address
    script: Address | None = None
    """The theme's script, where it brings one."""
    icon: Address | None = None
    feed: Address | None = None
    settings: dict[str, str]
    """The theme's settings, defaults included."""
    colours: dict[str, str]
    """The town's ink, water, wheat and paper."""
    office: Office
    operators: tuple[Fact, ...] = ()
    """Who stands behind the site: 主办, 承办, 指导."""
    upward: tuple[Link, ...] = ()
    """Platforms above the town."""
    icp: str = ""
    police_filing: str = ""
    complaint_phone: str = ""
    demo: bool = False
    open_graph: bool = True
    """Whether pages describe themselves to those who share them."""
    pictures: dict[str, Preset] = {}
    """The forms in which the theme shows photos, by name."""
    share_pictures: bool = True
    """Whether there are pictures to share pages with: the town wants them, and they have a public
    address."""
    photo: Photo | None = None
    """The site's own, to share those pages with that have none."""
    base_url: str = ""


class Body(View, frozen=True, kw_only=True):
    """A Markdown body with its links and pictures found; the filter `body` makes the markup."""

    segments: tuple[Segment, ...]
    links: dict[str, Address]
    pictures: dict[str, Photo]
    lang: str = ""
    """Set where the body fell back to another language."""


class Offer(View, frozen=True, kw_only=True):
    """A specification, or a ticket, with its price, in words."""

    title: Text | None = None
    spec: str = ""
    """`5 kg（10斤）/袋`; a ticket has none."""
    price: Price
    unit_prices: tuple[str, ...] = ()
    """`¥4.50/500 g`, `¥9.00/kg`."""
    type: str = ""
    type_label: str = ""
    stock: str = ""
    stock_label: str = ""
    notes: tuple[str, ...] = ()
    """Least amount, shipping day, days of making, last day of the price."""
    condition: Text | None = None
    """For whom a ticket is."""
    compare: str = ""
    """The other price with its meaning and date: `上市价 ¥158.00（2025年12月）`."""
    compare_price: str = ""


class Channel(View, frozen=True, kw_only=True):
    """One way to order."""

    label: str
    """The platform's name, `电话` for a telephone number, the bare host for an unknown one."""
    action: str
    """`order`, `call` or `copy`."""
    url: str = ""
    """Where a tap leads; empty for a text to copy."""
    text: str
    """The telephone number or share text, as read by people."""
    note: Text | None = None


class Certificate(View, frozen=True, kw_only=True):
    """A proof of quality in words."""

    label: str
    number: str = ""
    issuer: Text | None = None
    valid_until: str = ""


class Attachment(View, frozen=True, kw_only=True):
    """A document to download."""

    title: Text
    address: Address
    size: str
    """`1.2 MB`."""
    format: str
    """`PDF`."""


class MapLink(View, frozen=True, kw_only=True):
    """The place in a map application."""

    label: str
    url: str


class Contact(View, frozen=True, kw_only=True):
    """Whom to call."""

    card: Card
    role: str
    duty: str = ""
    """`A` for the one in charge, `B` for the substitute."""
    phone: str = ""
    hours: tuple[str, ...] = ()


class Stop(View, frozen=True, kw_only=True):
    """A stop of a route; without a card where the place is not published now."""

    card: Card | None = None
    day: int = 1
    note: Text | None = None


class Choice(View, frozen=True, kw_only=True):
    """One page among several that show parts of the same list."""

    title: Text
    address: Address
    count: int
    current: bool = False


class Filter(View, frozen=True, kw_only=True):
    """A way to narrow a list, each value a page of its own."""

    name: str
    title: str
    choices: tuple[Choice, ...]


class PageNumber(View, frozen=True, kw_only=True):
    """A page of a long list."""

    number: int
    address: Address


class Pagination(View, frozen=True, kw_only=True):
    """Where in a long list a page stands; numbers count from 1."""

    number: int
    total: int
    pages: tuple[PageNumber, ...]
    """The pages worth a link, in order: the first, this one and those beside it, the last."""
    previous: Address | None = None
    next: Address | None = None


class Block(View, frozen=True, kw_only=True):
    """A titled row of cards on a home or overview page."""

    name: str
    title: Text
    cards: tuple[Card, ...]
    more: Address | None = None

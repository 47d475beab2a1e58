"""Small towns surveyed in tests: their units, their directory, and the models of their sites."""

from pathlib import Path
from typing import Any, NamedTuple

from xiangpu.check.record import Record, Unit
from xiangpu.load.photos import load_photo_facts
from xiangpu.markup.convert import convert
from xiangpu.model.address import PORTAL
from xiangpu.model.directory import Directory
from xiangpu.model.places import site_of
from xiangpu.model.site import SiteModel
from xiangpu.options import Options
from xiangpu.plan.site_view import make_site
from xiangpu.schema.reference import TOWN
from xiangpu.survey import (
    Survey,
    Surveyed,
    Unsettled,
    base_urls,
    conclude,
    make_checker,
    survey_head,
    survey_unit,
)


class Town(NamedTuple):
    """A town after the first pass."""

    survey: Survey
    units: dict[str, Unit]

    @property
    def directory(self) -> Directory:
        return self.survey.directory

    def record(self, full_name: str) -> Record:
        """The record of that name."""
        village, _, identifier = full_name.partition(":")[2].partition("/")
        unit = self.units[village]
        records: tuple[Record, ...] = (*unit.records, *((unit.home,) if unit.home else ()))
        return {record.full_name: record for record in records}[full_name]

    def codes(self) -> list[tuple[str, str, int]]:
        """The problems: code, path and line."""
        return [
            (problem.code, problem.place.path, problem.place.line)
            for problem in self.survey.problems
        ]

    def model(self, village: str = "daowan", lang: str = "zh-CN") -> SiteModel:
        """The model of a village's site, or with `_town` of the portal's."""
        unit = self.units[village]
        lens = next(lens for lens in self.survey.lenses if lens.lang == lang)
        urls = base_urls(lens.town, self.directory)
        cards = tuple(
            listed.cards[lang]
            for summary in self.survey.summaries
            for listed in summary.listed
            if listed.published and _is_listed(listed.kind, listed.village, village)
        )
        return SiteModel(
            unit=unit,
            lens=lens,
            directory=self.directory,
            convert=self.survey.context.convert,
            cards=cards,
            view=make_site(unit, cards, lens, {}, {}, urls),
            base_urls=urls,
        )


def _is_listed(kind: str, village: str, site: str) -> bool:
    return site_of(site) == PORTAL or (village == site and kind != "village")


def survey_town(folder: Path, **options: Any) -> Town:
    """The town after the first pass; its settings must be sound."""
    whole = Options(**{"town": folder, "output": folder.parent / "output", **options})
    head = survey_head(whole, convert, lambda path: load_photo_facts(folder / path))
    assert not isinstance(head, Unsettled), head.problems
    units: dict[str, Unit] = {}
    surveyed: dict[str, Surveyed] = {}
    for village in head.sources.units:
        units[village], surveyed[village] = survey_unit(head, village, make_checker(head))
    return Town(conclude(head, surveyed), units)


__all__ = ["TOWN", "Town", "survey_town"]

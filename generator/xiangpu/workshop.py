"""The second pass: a unit's site modelled, planned and rendered."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from xiangpu.check.record import Unit
from xiangpu.model.address import PORTAL
from xiangpu.model.context import Lens
from xiangpu.model.pictures import find_presets
from xiangpu.model.places import site_of
from xiangpu.model.recall import Recall, make_anew
from xiangpu.model.site import SiteModel
from xiangpu.model.view import Card
from xiangpu.options import Options
from xiangpu.plan.assets import plan_assets
from xiangpu.plan.job import FileJob, Job
from xiangpu.plan.photos import plan_photos
from xiangpu.plan.site import plan_site
from xiangpu.plan.site_view import make_site
from xiangpu.problems import Problem
from xiangpu.render.environment import ThemeEnvironment, make_environment
from xiangpu.render.job import render_job
from xiangpu.render.links import Links, LinkStyle
from xiangpu.render.page import render_asset
from xiangpu.render.themes import ThemeChain
from xiangpu.survey import Look, Survey, base_urls

Environments = dict[str, ThemeEnvironment]
"""A theme's template engine by language."""

Engines = dict[tuple[str, ...], Environments | Problem]
"""The engines of themes by their chains."""


@dataclass(frozen=True, slots=True)
class SiteJobs:
    """Everything a site is made of, and the theme's mistakes found so far."""

    jobs: tuple[Job, ...]
    environments: Environments
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Workshop:
    """Makes sites from units; the template engines are made once for each theme."""

    options: Options
    survey: Survey
    engines: Engines = field(default_factory=dict)
    recall: Recall = make_anew

    @property
    def units(self) -> tuple[str, ...]:
        """The units that have a site: the town's own, and each village whose page is published."""
        return tuple(summary.village for summary in self.survey.summaries if summary.published)

    def plan(self, unit: Unit) -> SiteJobs:
        """The jobs of the unit's site in every language."""
        look = self.survey.looks[unit.village]
        environments = self._environments(look)
        if isinstance(environments, Problem):
            return SiteJobs((), {}, (environments,))
        urls = base_urls(self.survey.lenses[0].town, self.survey.directory)
        models: list[SiteModel] = []
        assets: list[FileJob] = []
        problems: list[Problem] = []
        for lens in self.survey.lenses:
            cards = self._cards(unit, lens)
            presets = find_presets(look.chain.pictures.values(), lens.town.picture_formats)
            view = make_site(unit, cards, lens, look.values, presets, urls)
            made = plan_assets(
                view, partial(render_asset, environments[lens.lang]), look.chain.folders
            )
            assets += made.jobs
            problems += made.problems
            models.append(
                SiteModel(
                    unit=unit,
                    lens=lens,
                    directory=self.survey.directory,
                    convert=self.survey.context.convert,
                    cards=cards,
                    view=made.view,
                    base_urls=urls,
                    recall=self.recall,
                )
            )
        jobs = plan_site(tuple(models))
        photos = plan_photos(jobs, self.recall)
        whole = {job.address: job for job in (*assets, *photos, *jobs)}
        return SiteJobs(tuple(whole.values()), environments, tuple(problems))

    def make(self, unit: Unit) -> Iterator[tuple[Job, bytes] | Problem]:
        """Each file of the unit's site, or a mistake of its theme."""
        planned = self.plan(unit)
        yield from planned.problems
        for job in planned.jobs:
            content = render_job(job, planned.environments, self.options.town)
            yield content if isinstance(content, Problem) else (job, content)

    def _cards(self, unit: Unit, lens: Lens) -> tuple[Card, ...]:
        """What the site lists: a village's own entries; on the portal, everybody's."""
        everywhere = site_of(unit.village) == PORTAL
        return tuple(
            listed.cards[lens.lang]
            for summary in self.survey.summaries
            if everywhere or summary.village == unit.village
            for listed in summary.listed
            if listed.published and (everywhere or listed.kind != "village")
        )

    def _environments(self, look: Look) -> Environments | Problem:
        """The engines of a theme, one for each language."""
        key = look.chain.names
        if key not in self.engines:
            self.engines[key] = self._make_environments(look)
        return self.engines[key]

    def _make_environments(self, look: Look) -> Environments | Problem:
        chain = ThemeChain(look.chain.names, look.chain.folders)
        urls = base_urls(self.survey.lenses[0].town, self.survey.directory)
        links = Links(LinkStyle(self.options.links), urls)
        made: Environments = {}
        for lens in self.survey.lenses:
            environment = make_environment(chain, lens.lang, links)
            if isinstance(environment, Problem):
                return environment
            made[lens.lang] = environment
        return made

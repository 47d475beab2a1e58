"""What one process needs to make sites."""

from dataclasses import dataclass

from xiangpu.run.memory import Memory
from xiangpu.run.site_keys import ThemeDigests, engines_key, site_keys, theme_digests
from xiangpu.run.staging import Staging
from xiangpu.run.surveying import Desk
from xiangpu.survey import Survey
from xiangpu.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Bench:
    """What one process needs to make sites."""

    desk: Desk
    workshop: Workshop
    staging: Staging
    units: dict[str, str]
    """The keys that the units were surveyed under."""
    keys: dict[str, str]
    """What each unit's site depends on, by unit."""
    themes: ThemeDigests
    memory: Memory

    @property
    def verify(self) -> bool:
        """Whether the files in the output are judged by their bytes."""
        return self.desk.head.options.verify


def set_up(desk: Desk, found: Survey, memory: Memory, staging: Staging) -> Bench:
    """A bench for the sites of the town that was found."""
    assert memory.findings is not None
    units = memory.findings.keys
    themes = theme_digests(found)
    keys = site_keys(found, units, themes)
    workshop = Workshop(
        desk.head.options, found, memory.find_engines(engines_key(found, themes)), memory.recall
    )
    return Bench(desk, workshop, staging, units, keys, themes, memory)

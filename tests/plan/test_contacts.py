"""Whom to call."""

from tests.surveying import TOWN, Town
from xiangpu.model.view import Contact
from xiangpu.plan.contacts import contact_views


def test_the_one_in_charge_stands_before_the_substitute(rich: Town) -> None:
    cards = rich.directory.by_name
    assert contact_views(rich.model(lang="en")) == tuple(
        Contact(
            card=cards[f"contact:daowan/{id}"].cards["en"],
            role="Information officer",
            duty=duty,
            phone=phone,
        )
        for id, duty, phone in (("a", "A", "000-00000001"), ("b", "B", "000-00000002"))
    )


def test_a_site_shows_its_own_contacts_alone(rich: Town) -> None:
    assert contact_views(rich.model(TOWN)) == ()
    assert contact_views(rich.model("hubin")) == ()

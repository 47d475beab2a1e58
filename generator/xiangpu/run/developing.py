"""The pictures that sites want and nobody has made yet: each photo is decoded once for all."""

from collections.abc import Iterable

import msgspec

from xiangpu.plan.job import PhotoJob
from xiangpu.problems import Misfit, Place, Problem
from xiangpu.render.job import render_job
from xiangpu.run.bench import Bench
from xiangpu.run.dark_room import Order
from xiangpu.run.fingerprint import find_material, job_key
from xiangpu.run.manifest import digest
from xiangpu.run.progress import Progress
from xiangpu.run.record import FileRecord, Made


def develop_all(bench: Bench, sites: list[Made], progress: Progress) -> list[Made]:
    """The sites with the pictures that they want."""
    desk = bench.desk
    orders = gather_orders(job for made in sites for job in made.wanted)
    if not orders:
        return sites
    made_of = desk.room.make_all(orders, desk.head.options.jobs, progress)
    failed = {order.digest: misfit for order, misfit in made_of if misfit is not None}
    desk.room.keep_failures(failed)
    found = [_add_pictures(bench, made, failed) if made.wanted else made for made in sites]
    desk.clock.lap("photos")
    return found


def gather_orders(wanted: Iterable[PhotoJob]) -> list[Order]:
    """All that is wanted of each photo, on whatever site, together."""
    orders: dict[str, Order] = {}
    for job in wanted:
        before = orders.get(job.digest, Order(job.source, job.digest, ()))
        if job.recipe not in before.recipes:
            before = msgspec.structs.replace(before, recipes=(*before.recipes, job.recipe))
        orders[job.digest] = before
    return list(orders.values())


def _add_pictures(bench: Bench, made: Made, failed: dict[str, Misfit]) -> Made:
    files = dict(made.record.files)
    staged, mistakes = list(made.staged), list(made.mistakes)
    for job in made.wanted:
        content = _find_content(bench, job, failed)
        if isinstance(content, Problem):
            mistakes.append(content)
            continue
        path = job.address.output_path
        if bench.staging.put_aside(path, content):
            staged.append(path)
        key = job_key(job, find_material(job, bench.desk.head.options.town), {})
        files[path] = FileRecord(key, digest(content))
    return msgspec.structs.replace(
        made,
        record=msgspec.structs.replace(made.record, files=files),
        staged=tuple(staged),
        mistakes=tuple(mistakes),
        wanted=(),
    )


def _find_content(bench: Bench, job: PhotoJob, failed: dict[str, Misfit]) -> bytes | Problem:
    if job.digest in failed:
        return failed[job.digest].at(Place(job.source))
    kept = bench.desk.room.find_picture(job.digest, job.recipe)
    # A full disk keeps nothing, and is no reason to publish nothing.
    return kept if kept is not None else render_job(job, {}, bench.desk.head.options.town)

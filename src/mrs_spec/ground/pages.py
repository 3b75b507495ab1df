"""Templates into pages: the one way in which pages are made."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import BytecodeCache, ChoiceLoader, Environment, PackageLoader, StrictUndefined
from jinja2.bccache import Bucket

from mrs_spec.ground.kept import digest, installed, keep_objects, kept_objects


@cache
def templates(*rooms: str) -> Environment:
    """The templates of a room (its folder `templates`), then those of others that it uses.

    A value that is not given is an error, and text is escaped.
    """
    return Environment(
        loader=ChoiceLoader([PackageLoader(f"mrs_spec.{room}") for room in rooms]),
        autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip


def ready(room: str, place: Path | None = None) -> None:
    """Compile all templates of a room, before it is shared out what each process would compile for itself.

    place: the root of the house, where what they compiled to is kept.
    """
    found = templates(room)
    found.bytecode_cache = _Compiled(place) if place else None
    for name in found.list_templates(extensions=["html"]):
        found.get_template(name)


class _Compiled(BytecodeCache):
    """What templates compiled to, kept by the digest of all that compiles them; that of their text is in it."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.of = digest(Path(__file__).read_bytes(), *map(installed, ("jinja2", "markupsafe")))

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take what the template compiled to, where it is kept; a broken one is compiled anew."""
        if (code := kept_objects(self.place, self._name(bucket), self.of)) is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what it compiled to; Python's version is in it."""
        keep_objects(self.place, self._name(bucket), self.of, bucket.bytecode_to_string())

    def _name(self, bucket: Bucket) -> str:
        return f"templates/{bucket.key}"

"""How pages are made: templates, both languages side by side, links that work in a folder and in one file."""

from __future__ import annotations

import posixpath
import re
import shutil
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Set
from functools import cache, partial
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tomli
from markupsafe import Markup, escape

from mrs_spec.document.text import subject_of
from mrs_spec.ground.data import JSON
from mrs_spec.ground.files import alone_in, write_folders, writing
from mrs_spec.ground.machine import shared_out
from mrs_spec.ground.pages import templates
from mrs_spec.ground.wording import LANGS, Both

if TYPE_CHECKING:
    from mrs_spec.report.volumes import Volumes

MENTIONED = re.compile(r"(?:art\d\d|annex\d|suppl|life)[\w.]*-\d\d(?:\.[a-z]{1,2})?(?:@\d{4}-\d\d-\d\d)?|IR-\d\d[a-z]?")
"""Ids of scenarios, rows and register entries as they stand in sentences."""
WHATIF = Path("handbook/whatif")
"""Where the what-if page stands, from the reports folder; it is built apart."""
AWAY = re.compile(r" ?<a class=out [^>]*>.*?</a>|<p class=out>.*?</p>|</?i\b[^>]*>|<a class=r [^>]*>([^<]+)</a>")
"""What the one file does not have: links to pages that are not in it, and what would make it heavy: the colours of
values and code, and a link at every mention of an entry or a clause in lists of them."""
A_DAY = re.compile(r"\d{4}-\d\d-\d\d")
BARE = re.compile(r'href="#([^"]+)"')


def has_whatif(reports: Path) -> bool:
    """Whether the what-if page was built, so that the documents may lead to it."""
    return (reports / WHATIF / "index.html").is_file()


def asset(name: str) -> str:
    """The text of a file that pages carry in themselves."""
    return (files("mrs_spec.report") / "templates" / name).read_text("utf-8")


@cache
def texts_of(room: str, name: str) -> dict[str, Any]:
    """A file of texts in both languages that pages are made of, beside the code of a room."""
    return tomli.loads((files(room) / name).read_text("utf-8"))


def texts(name: str) -> dict[str, Any]:
    """A file of texts in both languages that the two documents are made of."""
    return texts_of("mrs_spec.report", name)


def both(table: Mapping[str, str]) -> Both:
    """Both texts from a table with ja and en."""
    return Both(table["ja"], table["en"])


@cache
def words() -> dict[str, Both]:
    """pages.toml: captions and remarks of the pages themselves."""
    return {name: both(row) for name, row in texts("pages.toml").items()}


def pairs_in(name: str, room: str = "mrs_spec.report") -> Iterator[tuple[str, str, str]]:
    """Every pair of texts in a file, with its place, for the glossary."""

    def within(path: str, value: JSON) -> Iterator[tuple[str, str, str]]:
        if isinstance(value, list):
            for number, one in enumerate(value, 1):
                yield from within(f"{path}.{number}", one)
        elif isinstance(value, dict) and isinstance(value.get("ja"), str):
            yield path, value["ja"], value["en"]
        elif isinstance(value, dict):
            for key, one in value.items():
                yield from within(f"{path}.{key}" if path else key, one)

    return ((f"{name}: {place}", ja, en) for place, ja, en in within("", texts_of(room, name)))


class Places:
    """Which page holds which anchor; a link is relative, and within one file only the anchor."""

    def __init__(self) -> None:
        self._page: dict[str, str] = {}

    def put(self, page: str, anchors: Iterable[str]) -> None:
        """Note the page on which these anchors stand."""
        self._page.update(dict.fromkeys(anchors, page))

    def has(self, anchor: str) -> bool:
        """Whether any page has this anchor."""
        return anchor in self._page

    def page_of(self, anchor: str) -> str:
        """The page that holds an anchor; empty where none does."""
        return self._page.get(anchor, "")

    @property
    def anchors(self) -> Set[str]:
        """All anchors that any page holds."""
        return self._page.keys()

    @property
    def pages(self) -> set[str]:
        """All pages that hold any anchor."""
        return set(self._page.values())

    def link(self, anchor: str, here: str) -> str:
        """The address of an anchor from a page. Raises KeyError for an anchor that no page holds."""
        page = self._page[anchor]
        return f"#{anchor}" if page == here else f"{relative(here, page)}#{anchor}"


def relative(here: str, page: str) -> str:
    """From one page to another, both named from the reports folder: ../evidence/art10.html."""
    return posixpath.relpath(page, posixpath.dirname(here))


class Site:
    """A set of pages that link to each other, in one folder or more; they stand there when all are made.

    A page is made when all are told of, by as many processes as there are: see write_sites.
    """

    def __init__(
        self,
        folder: Path,
        places: Places,
        volumes: Volumes | None = None,
        subject: Callable[[str], str] = subject_of,
    ) -> None:
        """volumes: the books of all editions, of which these pages are one. subject: the clause a Case is about."""
        self.folder, self.places, self.volumes, self._subject = folder, places, volumes, subject
        self._made: dict[str, dict[str, str]] = {}
        self._told_of: dict[str, Callable[[], str]] = {}
        self._templates = templates("report")
        self._templates.globals |= {
            "t": words(),
            "two": two,
            "say": say,
            "aside": aside,
            "severities": SEVERITIES,
        }
        within = not (volumes and volumes.under)  # it tells lives by their days, which are of the first edition
        self._whatif = f"../{WHATIF.as_posix()}/index.html" if within and has_whatif(folder) else ""

    def part(self, template: str, **values: object) -> str:
        """A part of a page that can stand on any page: its links are bare anchors."""
        values |= {
            "to": lambda anchor: f"#{anchor}",
            "linked": self._linked,
            "has": self.places.has,
            "there": self.made,
            "grouped": lambda ids: by_clause(ids, self._subject),
            "whatif": self._whatif,
            "others": self.volumes.of_clause if self.volumes else lambda _: [],
            "in_edition": self.volumes.of_anchor if self.volumes else lambda _edition, _anchor: "",
            "changed_at": self.volumes.changed if self.volumes else lambda _: "",
        }
        return self._templates.get_template(template).render(**values)

    def page(self, name: str, template: str, *, whole: bool = False, **values: object) -> None:
        """Tell of one page; whole: everything it needs is in it, and every link stays within."""
        make = partial(self.whole, template) if whole else partial(self._page, name, template)
        self._told_of[name] = partial(make, **values)

    def _page(self, name: str, template: str, **values: object) -> str:
        editions = self.volumes.of_page(name) if self.volumes else []
        text = self.part(template, whole=False, editions=editions, **values)
        return _close(BARE.sub(lambda found: self._placed(found[1], name), text))

    def whole(self, template: str, **values: object) -> str:
        """A page in which everything stands that it needs, and every link stays within."""
        carried = {"style": Markup(asset("style.css")), "script": Markup(asset("script.js"))}
        text = self.part(template, whole=True, **carried, **values)
        return _close(AWAY.sub(lambda found: found[1] or "", text))

    def made(self, page: str) -> bool:
        """Whether there is such a page."""
        return page in self._told_of

    def _placed(self, anchor: str, here: str) -> str:
        """The link to an anchor from a page; what no page has told of stands on the page itself."""
        return f'href="{self.places.link(anchor, here) if self.places.has(anchor) else "#" + anchor}"'

    def _linked(self, text: str) -> Markup:
        """The text with a link at every scenario, row and register entry it mentions."""
        return Markup(MENTIONED.sub(lambda found: self._mention(found[0]), str(escape(text))))

    def _mention(self, id: str) -> str:
        return f'<a href="#{id}">{id}</a>' if self.places.has(id) else id

    def assets(self, folder: str) -> None:
        """Put style and script beside the pages of a folder; those of the switch where there are several editions."""
        self.carry(folder, "style.css", "script.js")
        if self.volumes and len(self.volumes.every) > 1:
            self.carry(folder, "editions.css", "editions.js")

    def carry(self, folder: str, *names: str) -> None:
        """Put files of the templates' folder beside the pages of a folder."""
        for name in names:
            self._put(f"{folder}/{name}", asset(name))

    def script(self, name: str, make: Callable[[], str]) -> None:
        """Tell of a file that is made like a page, and is none."""
        self._told_of[name] = make

    def beside(self, name: str, text: str) -> None:
        """Put a file that is no page beside the pages."""
        self._put(name, text)

    def _put(self, name: str, text: str) -> None:
        folder, _, file = name.partition("/")
        self._made.setdefault(folder, {})[file] = text

    def folders(self) -> dict[str, dict[str, str]]:
        """The pages by the folder that is put in its place whole: that of a later edition, or each of the first."""
        under = self.volumes.under if self.volumes else ""
        if not under:
            return self._made
        return {under: {f"{folder}/{file}": text for folder, of in self._made.items() for file, text in of.items()}}

    def write(self) -> None:
        """Write all that was made."""
        write_sites(self.folder, [self])


def write_sites(folder: Path, sites: Iterable[Site]) -> None:
    """Make every page and write every folder of them; a page of an earlier time that was not made now is gone."""
    sites = list(sites)
    told_of = [(site, name, make) for site in sites for name, make in site._told_of.items()]
    texts = shared_out(lambda number: told_of[number][-1](), len(told_of))
    for (site, name, _), text in zip(told_of, texts, strict=True):
        site.beside(name, text)
    made = {name: pages for site in sites for name, pages in site.folders().items()}
    write_folders(folder, {name: pages.items() for name, pages in made.items()}, [WHATIF.name])


def take_away_books(folder: Path, but: Container[str]) -> None:
    """Take away the documents of later editions that are not at hand, or not complete, any more."""
    for index in folder.glob("*/evidence/index.html"):
        book = index.parent.parent
        if A_DAY.fullmatch(book.name) and book.name not in but:
            with writing(book), alone_in(folder):
                shutil.rmtree(book)


def _close(text: str) -> str:
    """Without empty lines."""
    return re.sub(r"\n\s*\n+", "\n", text)


SEVERITIES = {"HIGH": Both("高", "high"), "MED": Both("中", "medium"), "LOW": Both("低", "low")}
FROM_MEMORY = "記憶による"
"""What stands in a rationale that rests on law cited from memory."""


def by_clause(ids: Iterable[str], subject: Callable[[str], str]) -> list[tuple[str, list[str]]]:
    """Scenarios or Cases by the clause that each is about; most first."""
    found: dict[str, list[str]] = {}
    for id in ids:
        found.setdefault(subject(id), []).append(id)
    return sorted(found.items(), key=lambda one: (-len(one[1]), one[0]))


def two(text: Both, tag: str = "span") -> Markup:
    """The text in both languages, each marked as what it is."""
    return Markup(f"<{tag} lang=ja>{escape(text.ja)}</{tag}> <{tag} lang=en>{escape(text.en)}</{tag}>")


def aside(text: Both, *more: object) -> Markup:
    """The text in parentheses, each language in its own; more: what follows it there in both."""
    said = Both(*(" ".join(map(str, (text.in_(lang), *more))) for lang in LANGS))
    return two(Both(f"({said.ja})", f"({said.en})"))


def say(text: Both, **slots: object) -> Markup:
    """The same with values in it."""
    return two(text.filled(**slots))

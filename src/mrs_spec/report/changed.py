"""What changed with an edition: both texts, the answers that changed, both proofs; a page of the evidence book."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from mrs_spec.document.names import clause_name
from mrs_spec.document.text import Edition, corpus, subject_of, succession
from mrs_spec.ground.wording import LANGS, Both
from mrs_spec.proof.carried import CarriedCases, OtherAnswer, other_answer
from mrs_spec.proof.code import module_name, modules
from mrs_spec.proof.declared import REGISTER, Proof
from mrs_spec.proof.matrix import Verdict
from mrs_spec.report.chapters import LIVES, changed_page
from mrs_spec.report.comparison import of_editions, provisions
from mrs_spec.report.comparison import said as said_of_the_table
from mrs_spec.report.site import Site, both, texts, words
from mrs_spec.report.tell import kill_sentence, summary
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.signoff.parts import House
from mrs_spec.signoff.states import SignoffStanding

NONE = Both("", "")


class ProvenEdition(NamedTuple):
    """A later edition whose law is complete: what became of the Cases, its proof, and that of the edition before.

    signed: where its clauses stand in sign-off, where that is known.
    """

    found: CarriedCases
    proof: Proof
    before: Proof
    signed: SignoffStanding | None = None


class ChangedCase(NamedTuple):
    """A Case that was answered otherwise before. stated: the row that states the new answer; file: where it stands."""

    id: str
    title: Both
    answers: tuple[OtherAnswer, ...]
    stated: str
    file: Both


class OtherCase(NamedTuple):
    """A Case that is asked of one of both editions only, and its title."""

    id: str
    title: Both


class ClauseCases(NamedTuple):
    """The Cases about one clause of the edition before whose answers changed."""

    clause: str
    name: Both
    cases: tuple[ChangedCase, ...]


class ProofOfClause(NamedTuple):
    """How far a clause is proven: other laws that were tried, those noticed or equal, those that nothing notices."""

    laws: int = 0
    noticed: int = 0
    survivors: tuple[Both, ...] = ()


class ProofsOfClause(NamedTuple):
    """Both proofs of what is one clause in both editions; a name is empty where an edition does not have it."""

    before_name: Both
    now_name: Both
    before: ProofOfClause
    now: ProofOfClause


@cache
def said() -> dict[str, Both]:
    """changed.toml: captions and remarks of the page."""
    return {name: both(row) for name, row in texts("changed.toml").items()}


def write_changed(several: Iterable[ProvenEdition], compiled: Compiled, site: Site) -> None:
    """A page of the evidence book for each later edition whose law is complete."""
    for one in several:
        edition, older = one.found.edition, one.before.edition
        compared = of_editions(edition, older)
        house = House(compiled, older)
        site.page(
            changed_page(edition),
            "changed.html",
            c=said(),
            s=said_of_the_table(),
            document=house.text.document,
            new=compared.new,
            old=compared.old,
            rows=provisions(compared, house),
            counted=one.found.counted(),
            changed=changed_cases(one.found, compiled),
            gone=[(_case(id, compiled), why) for id, why in one.found.gone.items()],
            own=[_case(id, compiled) for id in own_cases(one.found, compiled)],
            summaries=[(name, Both(*(summary(of, lang) for lang in LANGS))) for name, of in _both_proofs(one)],
            proofs=list(proofs_by_clause(one)),
        )


def _both_proofs(one: ProvenEdition) -> Iterator[tuple[Both, Proof]]:
    for proof in (one.before, one.proof):
        yield said_of_the_table()["of_edition"].filled(day=proof.edition), proof


# --- answers --------------------------------------------------------------------------------------


def changed_cases(found: CarriedCases, compiled: Compiled) -> list[ClauseCases]:
    """The Cases whose answers changed, by the clause each is about, in the order of the Cases."""
    of_clause: dict[str, list[ChangedCase]] = {}
    for id, wrongs in found.changed.items():
        stated = found.stating(id)
        file = Both(*(compiled.scenarios[lang][stated].file for lang in LANGS)) if stated else NONE
        answers = tuple(map(other_answer, wrongs))
        one = ChangedCase(id, _case(id, compiled).title, answers, stated, file)
        of_clause.setdefault(subject_of(id), []).append(one)
    return [
        ClauseCases(clause, words()["lives"] if clause == LIVES else clause_name(clause), tuple(cases))
        for clause, cases in of_clause.items()
    ]


def own_cases(found: CarriedCases, compiled: Compiled) -> list[str]:
    """The Cases about the later edition that state no changed answer of the one before."""
    stating = {found.stating(id) for id in found.changed}
    rows = compiled.scenarios["ja"].values()
    return [one.id for one in rows if one.edition == found.edition and one.id not in stating]


def _case(id: str, compiled: Compiled) -> OtherCase:
    return OtherCase(id, Both(*(compiled.scenarios[lang][id].title for lang in LANGS)))


# --- proofs ---------------------------------------------------------------------------------------


def proofs_by_clause(one: ProvenEdition) -> Iterator[ProofsOfClause]:
    """Both proofs, clause by clause in the order of the new text; the register and modules; then what is gone."""
    edition, older = one.proof.edition, one.before.edition
    step = succession(edition)
    assert step is not None
    before, now = _of_clauses(one.before), _of_clauses(one.proof)
    shared = [REGISTER, *modules()]
    for here in [*corpus(edition).clauses, *shared]:
        was = here if here in shared else step.was.get(here, "")
        if was in before or here in now:
            yield _proofs(was, here, before, now)
    for was in corpus(older).clauses:
        if was in before and was not in step.was.values():
            yield _proofs(was, "", before, now)


def _proofs(
    was: str, here: str, before: Mapping[str, ProofOfClause], now: Mapping[str, ProofOfClause]
) -> ProofsOfClause:
    nothing = ProofOfClause()
    return ProofsOfClause(_named(was), _named(here), before.get(was, nothing), now.get(here, nothing))


def _named(clause: str) -> Both:
    if clause == REGISTER:
        return words()["register"]
    return module_name(clause) if clause in modules() else clause_name(clause) if clause else NONE


def _of_clauses(proof: Proof) -> dict[str, ProofOfClause]:
    """How far each clause of the document is proven, each law counted once."""
    laws, noticed = Counter[str](), Counter[str]()
    survivors: dict[str, list[Both]] = {}
    for verdict in proof.verdicts:
        if verdict.broken:
            continue
        clause = _clause_of(verdict, proof.edition)
        laws[clause] += 1
        noticed[clause] += verdict.killed or verdict.standing == "equal"
        if verdict.survives:
            survivors.setdefault(clause, []).append(Both(*(kill_sentence(verdict, lang) for lang in LANGS)))
    return {clause: ProofOfClause(laws[clause], noticed[clause], tuple(survivors.get(clause, ()))) for clause in laws}


def _clause_of(verdict: Verdict, edition: Edition) -> str:
    clause = verdict.alternative.clause
    return REGISTER if clause.startswith("IR-") else corpus(edition).holder(clause) or clause

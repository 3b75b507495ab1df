"""The closed vocabulary of step sentences, by subject. Both phrasings stand in one decorator."""

from steps import (
    assessment,
    changes,
    conduct,
    contract,
    custody,
    duties,
    editions,
    eligibility,
    ending,
    failure,
    fees,
    loss,
    options,
    outage,
    periods,
    works,
)

__all__ = [
    "assessment",
    "changes",
    "conduct",
    "contract",
    "custody",
    "duties",
    "editions",
    "eligibility",
    "ending",
    "failure",
    "fees",
    "loss",
    "options",
    "outage",
    "periods",
    "works",
]

"""The closed vocabulary of step sentences, by subject. Both phrasings stand in one decorator."""

from steps import assessment, changes, contract, custody, editions, eligibility, ending, fees, options, periods, works

__all__ = [
    "assessment",
    "changes",
    "contract",
    "custody",
    "editions",
    "eligibility",
    "ending",
    "fees",
    "options",
    "periods",
    "works",
]

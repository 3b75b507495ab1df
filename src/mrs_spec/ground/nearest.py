"""What was probably meant: the known names that look like one that is not."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mrs_spec.ground.wording import Both


def nearest(given: str, known: Iterable[str], count: int = 3) -> list[str]:
    """Up to so many known names, the likeliest first; capitals, leading zeros and ends left out count for nothing."""
    by_folded = {_folded(name): name for name in known}
    folded = _folded(given)
    if folded in by_folded:
        return [by_folded[folded]]
    begins = sorted(name for name in by_folded if len(folded) > 2 and name.startswith(folded))
    from difflib import get_close_matches  # seldom needed, and a command starts without it

    close = get_close_matches(folded, by_folded, count, 0.6 if len(folded) < 5 else 0.8)
    return [by_folded[name] for name in dict.fromkeys([*begins[:count], *close])][:count]


def _folded(name: str) -> str:
    return re.sub(r"(?<!\d)0+(?=\d)", "", name.lower())


def did_you_mean(given: str, known: Iterable[str]) -> Both:
    """もしかして: verify。 / Did you mean verify? Empty where nothing is near."""
    if not (found := nearest(given, known)):
        return Both("", "")
    return Both(f"もしかして: {'、'.join(found)}。", f"Did you mean {' or '.join(found)}? ")

"""The same steps under behave: the adapter that the step table makes possible."""

from pathlib import Path
from typing import Any

from behave.matchers import Matcher
from behave.model_type import Argument

from mrs_spec.asking.ask import answering
from mrs_spec.document.register import parse_chosen, with_needs
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.rules import law
from mrs_spec.scenarios.draft import Draft, StepDef
from mrs_spec.scenarios.features import READING, load_steps


class BothPhrasings(Matcher):
    """Matches a sentence in either language."""

    def __init__(self, step: StepDef) -> None:
        super().__init__(
            lambda context, **values: step.function(context.case, **values), step.phrase.both.en, step.kind
        )
        self.step = step

    def check_match(self, step_text: str) -> list[Argument] | None:
        lang = self.step.phrase.language(step_text)
        if lang is None:
            return None
        values = self.step.phrase.values(step_text, lang)
        return [Argument(0, 0, str(value), value, name) for name, value in values.items()]

    def compile(self) -> "BothPhrasings":
        return self


ROOT = Path(__file__).resolve().parent.parent


def before_all(context: Any) -> None:
    """Put every step into the registry of this run."""
    for step in load_steps(ROOT).all:
        context._runner.step_registry.steps[step.kind].append(BothPhrasings(step))


def before_scenario(context: Any, scenario: Any) -> None:
    stated = [parse_chosen(tag, FIRST) for tag in scenario.effective_tags if READING.fullmatch(tag)]
    context.case = Draft(answering(law().under_all(with_needs(stated, FIRST)).judge))

"""Rules as values and the judge that applies them: how a rule is declared, laws that differ in one place, the
law of the next edition, who owns each normative word. No article is known here.
"""

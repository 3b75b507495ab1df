"""The contract as a text: its clauses and their names, the register of readings, normative words, the glossary,
and how a published document differs from it.
"""

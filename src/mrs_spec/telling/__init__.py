"""Answers in words: why, what is owed, who must act, what another letter would change."""

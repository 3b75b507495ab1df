"""Pages and lines for people: the evidence book, the handbook, the proof in words. It computes no answer."""

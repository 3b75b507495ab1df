"""What if: a contract told in the vocabulary's own sentences, and what follows from it, as a page and for programs."""

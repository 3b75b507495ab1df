"""A fleet: the invoices really sent, against the contract. Tables in, every line with its verdict out."""

from __future__ import annotations

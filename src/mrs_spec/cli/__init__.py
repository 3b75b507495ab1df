"""The command line and the pytest side: only wiring."""

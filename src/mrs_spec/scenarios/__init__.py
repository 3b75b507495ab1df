"""Features into Cases, without any rule: the values in sentences, how a Case is told, compiling and lint,
parity, the lock, what is published.
"""

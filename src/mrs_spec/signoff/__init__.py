"""Sign-off: who approved what, and whether it is still what stands.

A sign-off is bound to the digests of exactly what its meaning covers, and to nothing else. It claims
no legal effect: `meanings.toml` says what each level proves.
"""

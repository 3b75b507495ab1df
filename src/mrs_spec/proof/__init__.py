"""Every other law must be noticed: declared laws, edits of the code, what the data excuse, and what the proof
distrusts in itself.
"""

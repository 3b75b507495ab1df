"""mrs-spec: the Managed Router Service terms as a contract that can be run."""

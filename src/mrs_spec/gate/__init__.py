"""The gate: any billing system, in any language, judged on the same Cases as the law itself."""

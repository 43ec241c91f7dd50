"""Who may open what: the table in ``matrix.toml`` and what holds it against the resolver and real objects."""

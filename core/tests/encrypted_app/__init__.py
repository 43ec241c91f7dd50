"""An app of the suite alone (``portal.settings.test``): models with every kind of encrypted column."""

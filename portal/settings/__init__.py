"""One module a place where the portal runs; ``base`` holds what they share."""

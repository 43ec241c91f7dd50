"""The long figures of the security promise: the suite runs each at a hundredth, ``make soak`` at full count."""

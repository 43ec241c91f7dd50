"""The words of the demo, as plain data: no model, no database, no HTML beyond simple rich text."""

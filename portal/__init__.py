"""The project: settings, addresses, the server's door, background tasks, health.

Reached by the apps only through ``django.conf.settings``, never by import.
"""

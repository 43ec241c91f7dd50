"""What the law is: types and symbols of documents, their provisions, and their effect from day to day.

Offers ``effect`` (spans of status from events), ``kinds`` (types of documents, events and relations).
"""

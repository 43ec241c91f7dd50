"""What the law is: types and symbols of documents, their provisions, and their effect from day to day.

Offers ``effect`` (spans of status from events), ``kinds`` (types of documents, events and relations), ``symbols`` (a
symbol's parts, the key of its bodies, a document's address), ``splitting`` (a text's provisions), ``proofreading``
(what looks wrong in them), ``checks`` (what cannot be entered).
"""

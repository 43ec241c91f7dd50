"""Citations of law in what the portal publishes: found, resolved, kept, decided by editors, shown to readers.

``guidance.citations`` finds them in a text and knows no library. Here ``reading`` reads a page's texts, ``resolving``
finds the documents that are meant, ``keeping`` holds the rows, ``links`` puts links into HTML, ``showing`` makes what
readers see of it, ``desk`` what editors do.
"""

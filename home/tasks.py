"""Work that comes round for the CMS."""

from __future__ import annotations

from django.core.management import call_command
from django_tasks import task

from home.reading_files import Unreadable, read_file


@task()
def publish_due() -> None:
    """Publish what is due and take down what has expired; an editor chose the times."""
    call_command("publish_scheduled", verbosity=0)


@task()
def read_document(document_id: int) -> None:
    """Keep the text of a file for search. A second run reads again only what has another content."""
    from home.models import FileText, PortalDocument

    document = PortalDocument.objects.filter(pk=document_id).first()
    if document is None:
        return
    known = FileText.objects.filter(document=document).first() or FileText(document=document)
    if known.pk and known.file_hash == document.file_hash:
        return
    try:
        with document.file.open("rb") as stream:
            found = read_file(stream.read(), document.filename, cut=True)
        known.text, known.code, known.pages, known.read = found.text, "", found.pages, found.read
    except Unreadable as error:
        known.text, known.code, known.pages, known.read = "", error.code, error.values["limit"], 0
    except OSError:
        known.text, known.code, known.pages, known.read = "", "broken", 0, 0
    known.file_hash = document.file_hash
    known.save()

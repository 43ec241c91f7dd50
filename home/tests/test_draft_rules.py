"""A draft may lack what a published page needs; the two are checked in one process at the same time."""

from __future__ import annotations

from threading import Event, Thread
from typing import Any

from django import forms
from wagtail.blocks import CharBlock
from wagtail.blocks.base import BlockField

from home.forms import CleansAlone, PortalPageForm, PublishedSnippetForm


class SlowBlock(CharBlock):  # type: ignore[misc]  # Wagtail ships no types
    """Takes its time when it is first checked, so that another thread comes in between."""

    reached = Event()

    def clean(self, value: Any) -> Any:
        if not self.reached.is_set():
            self.reached.set()
            Event().wait(0.3)
        return super().clean(value)


def test_what_is_checked_beside_a_draft_is_checked_in_full() -> None:
    class BodyForm(CleansAlone, forms.Form):
        text = BlockField(SlowBlock())

    draft, final = BodyForm({"text": ""}), BodyForm({"text": ""})
    draft.fields["text"].is_deferred_validation = True  # type: ignore[attr-defined]  # as Wagtail marks it
    beside = Thread(target=draft.full_clean)
    beside.start()
    assert SlowBlock.reached.wait(10)
    assert not final.is_valid()
    beside.join()
    assert draft.is_valid()


def test_every_form_with_blocks_is_checked_so() -> None:
    assert issubclass(PortalPageForm, CleansAlone)
    assert issubclass(PublishedSnippetForm, CleansAlone)

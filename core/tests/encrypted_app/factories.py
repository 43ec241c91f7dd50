from __future__ import annotations

import factory
from factory.django import DjangoModelFactory

from .models import Letter, Reply


class LetterFactory(DjangoModelFactory):
    class Meta:
        model = Letter

    title = factory.Sequence(lambda number: f"Thư {number}")
    text = "Chị Hạnh ở tổ 3 mới về."
    phone = factory.Sequence(lambda number: f"09{number:08}")


class ReplyFactory(DjangoModelFactory):
    class Meta:
        model = Reply

    letter = factory.SubFactory(LetterFactory)
    text = "Đã gặp."
    code = factory.Sequence(lambda number: f"MA-{number}")

"""What the demo made, so that wiping takes that and nothing else."""

from __future__ import annotations

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import models


class DemoRecord(models.Model):
    """One object that ``load_demo`` made."""

    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE)
    object_id = models.CharField(max_length=64)

    objects: models.Manager[Any] = models.Manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=("content_type", "object_id"), name="demo_record_once")]

    def __str__(self) -> str:
        return f"{self.content_type_id}:{self.object_id}"

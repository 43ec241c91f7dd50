"""Addresses of the editors' screens, within the CMS."""

from django.urls import path

from . import views

urlpatterns = [
    path("trich-dan/<int:pk>/", views.citations, name="page_citations"),
    path("trich-dan/<int:pk>/sua/", views.correct, name="page_citation_correct"),
]

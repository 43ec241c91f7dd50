"""No link that opens an account stands in the log."""

from __future__ import annotations

import logging
from logging.config import DictConfigurator  # type: ignore[attr-defined]

import pytest
from django.test import Client

from portal.tests.test_settings import production

CODE = "MA7KX9QTNC4A"
INVITED = f"/tai-khoan/loi-moi/{CODE}/"
RESET = f"/tai-khoan/dat-lai-mat-khau/MQ/{CODE}/"


@pytest.fixture
def formatter() -> logging.Formatter:
    """Production's."""
    settings = production()["LOGGING"]
    found: logging.Formatter = DictConfigurator(settings).configure_formatter(settings["formatters"]["plain"])
    return found


@pytest.mark.parametrize("address", [INVITED, RESET])
def test_a_refused_form_at_such_an_address_is_logged_without_it(
    address: str, formatter: logging.Formatter, caplog: pytest.LogCaptureFixture
) -> None:
    assert Client(enforce_csrf_checks=True).post(address).status_code == 403
    lines = [formatter.format(record) for record in caplog.records]
    assert [line for line in lines if "/tai-khoan/" in line], "the test itself: the address is logged"
    assert not [line for line in lines if CODE in line]


def test_an_error_at_such_an_address_is_logged_without_it(formatter: logging.Formatter) -> None:
    try:
        raise ValueError(f"no room for {RESET}")
    except ValueError as error:
        info = (ValueError, error, error.__traceback__)
    record = logging.LogRecord("django.request", logging.ERROR, "", 0, "Internal Server Error: %s", (INVITED,), info)
    line = formatter.format(record)
    assert "Internal Server Error: /tai-khoan/loi-moi/*" in line
    assert CODE not in line


@pytest.mark.parametrize("address", ["/tai-khoan/loi-moi/", "/tai-khoan/phien/", "/tin-tuc/loi-moi/"])
def test_other_addresses_are_logged_as_they_are(address: str, formatter: logging.Formatter) -> None:
    record = logging.LogRecord("django.request", logging.WARNING, "", 0, "Not Found: %s", (address,), None)
    assert formatter.format(record).endswith(f"Not Found: {address}")

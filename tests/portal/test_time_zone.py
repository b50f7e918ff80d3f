"""Everybody who works on a municipality reads the same clock."""

from django.urls import reverse


def test_the_account_asks_no_time_zone_of_which_a_browser_may_not_know_the_name(admin_client):
    page = admin_client.get(reverse("wagtailadmin_account")).content.decode()

    assert "preferred_language" in page
    assert "current_time_zone" not in page
    assert "localtime" not in page

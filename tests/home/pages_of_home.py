"""How tests read a page as a visitor."""

from bs4 import BeautifulSoup
from django.test import Client

ALMERE, LAGEWAARD = "localhost", "lagewaard.localhost"


def read(client: Client, path: str, host: str = ALMERE, status: int = 200) -> BeautifulSoup:
    response = client.get(path, headers={"host": host})
    assert response.status_code == status, path
    assert not response.cookies
    return BeautifulSoup(response.content, "html.parser")

"""Which hosts may be asked: those on the public internet, and none that belong to nobody by agreement."""

import ipaddress
import socket

# RFC 2606 and RFC 6761: names for examples and tests.
RESERVED = ("example", "test", "invalid", "localhost", "local", "internal", "onion", "home.arpa")
RESERVED_DOMAINS = ("example.com", "example.org", "example.net")


def is_reserved(host: str) -> bool:
    """Whether a name belongs to nobody, so that asking for it tells nothing.

    >>> is_reserved("www.dewaard.example"), is_reserved("example.org"), is_reserved("almere.nl")
    (True, True, False)
    """
    host = host.lower().rstrip(".")
    names = (*RESERVED, *RESERVED_DOMAINS)
    return any(host == name or host.endswith(f".{name}") for name in names)


def is_on_internet(host: str) -> bool:
    """Whether every address of a host is public: a link must not make this server ask its own network.

    Raises `OSError` where the name is unknown.
    """
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    addresses = {ipaddress.ip_address(str(entry[4][0]).split("%")[0]) for entry in found}
    return bool(addresses) and all(address.is_global and not address.is_multicast for address in addresses)

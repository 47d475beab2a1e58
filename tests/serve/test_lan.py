import socket

import pytest

from xiangpu.serve.lan import find_lan_address, render_qr


class Probe:
    """A socket that got a certain address."""

    def __init__(self, address: str | None) -> None:
        self.address = address

    def __enter__(self) -> "Probe":
        return self

    def __exit__(self, *given: object) -> None: ...

    def connect(self, target: tuple[str, int]) -> None:
        if self.address is None:
            raise OSError(101, "no network")

    def getsockname(self) -> tuple[str | None, int]:
        return self.address, 0


@pytest.mark.parametrize(
    ("routed", "found"),
    [("192.168.1.7", "192.168.1.7"), ("127.0.0.1", None), ("0.0.0.0", None), (None, None)],
)
def test_the_address_in_the_network_is_found(
    monkeypatch: pytest.MonkeyPatch, routed: str | None, found: str | None
) -> None:
    monkeypatch.setattr("xiangpu.serve.lan.socket.socket", lambda *given: Probe(routed))
    assert find_lan_address() == found


def test_asking_for_the_address_needs_no_network() -> None:
    address = find_lan_address()
    assert address is None or socket.inet_aton(address)


def test_an_address_becomes_a_square_code() -> None:
    lines = render_qr("http://192.168.1.7:8000/").splitlines()
    assert len({len(line) for line in lines if "\x1b" not in line}) <= 1
    assert len(lines) > 10

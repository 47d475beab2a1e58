import errno

import pytest

from xiangpu.serve import ports
from xiangpu.serve.ports import PORTS_TRIED, bind_port, port_of

HERE = "127.0.0.1"


def test_a_taken_port_is_replaced_by_another() -> None:
    first = bind_port(HERE, 0)
    second = bind_port(HERE, port_of(first))
    assert port_of(second) != port_of(first)
    first.close()
    second.close()


def test_the_next_free_port_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[int] = []

    def listen(host: str, port: int) -> None:
        tried.append(port)
        if port < 8002:
            raise OSError(errno.EADDRINUSE, "taken")

    monkeypatch.setattr(ports, "_listen", listen)
    bind_port(HERE, 8000)
    assert tried == [8000, 8001, 8002]


def test_where_twenty_are_taken_the_system_chooses(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[int] = []

    def listen(host: str, port: int) -> None:
        tried.append(port)
        if port:
            raise OSError(errno.EADDRINUSE, "taken")

    monkeypatch.setattr(ports, "_listen", listen)
    bind_port(HERE, 8000)
    assert tried == [*range(8000, 8000 + PORTS_TRIED), 0]


def test_an_address_that_is_not_of_this_computer_is_no_taken_port() -> None:
    with pytest.raises(OSError) as refused:
        bind_port("192.0.2.1", 8000)
    assert refused.value.errno == errno.EADDRNOTAVAIL

"""A port to listen on: the one asked for, else the next that is free."""

import errno
import socket

from tornado.netutil import bind_sockets

PORTS_TRIED = 20
TAKEN = (errno.EADDRINUSE, errno.EACCES)
"""Windows says of a port that it holds back itself that there is no permission."""


def bind_port(host: str, port: int) -> list[socket.socket]:
    """Listening sockets at the port or, where it is taken, at one of the next twenty."""
    for candidate in range(port, min(port + PORTS_TRIED, 65536)):
        try:
            return bind_sockets(candidate, host)
        except OSError as error:
            if error.errno not in TAKEN:
                raise
    return bind_sockets(0, host)


def port_of(sockets: list[socket.socket]) -> int:
    """The port that the sockets listen on."""
    port: int = sockets[0].getsockname()[1]
    return port

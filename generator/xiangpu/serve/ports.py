"""A port to listen on: the one asked for, else the next that is free."""

import errno
import socket

PORTS_TRIED = 20
TAKEN = (errno.EADDRINUSE, errno.EACCES)
"""Windows says of a port that it holds back itself that there is no permission."""


def bind_port(host: str, port: int) -> socket.socket:
    """A socket that listens at the port or, where it is taken, at one of the next twenty."""
    for candidate in range(port, min(port + PORTS_TRIED, 65536)):
        try:
            return _listen(host, candidate)
        except OSError as error:
            if error.errno not in TAKEN:
                raise
    return _listen(host, 0)


def port_of(listening: socket.socket) -> int:
    """The port that the socket listens on."""
    port: int = listening.getsockname()[1]
    return port


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family, backlog=128)
    listening.setblocking(False)
    return listening

"""How a phone in the same network finds the preview."""

import io
import socket

TEST_NETWORK = ("192.0.2.1", 9)
"""RFC 5737: an address that no machine has. Nothing is sent; the system only picks a route."""


def find_lan_address() -> str | None:
    """This computer's address in its network, or None without one."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(TEST_NETWORK)
        except OSError:
            return None
        address: str = probe.getsockname()[0]
    return None if address.startswith(("127.", "0.")) else address


def render_qr(url: str) -> str:
    """The address as a QR code of terminal characters, to be scanned from the screen."""
    import segno

    drawn = io.StringIO()
    segno.make(url, micro=False).terminal(drawn, compact=True)
    return drawn.getvalue()

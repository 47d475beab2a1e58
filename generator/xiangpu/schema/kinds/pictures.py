"""The picture formats that towns and themes may ask for."""

from xiangpu.schema.choice import Choice


class PublishedFormat(Choice):
    """A format that photos are published in, the lightest first."""

    AVIF = "avif", "AVIF", "AVIF"
    WEBP = "webp", "WebP", "WebP"
    JPEG = "jpeg", "JPEG", "JPEG", "jpg"

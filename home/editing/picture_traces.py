"""What a camera writes into a picture: where and when it was taken, by whom. It does not go along."""

from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from PIL import Image, ImageOps

# What Pillow keeps of a file besides its points, and writes again by itself.
TRACES = ("exif", "xmp", "comment", "photoshop", "XML:com.adobe.xmp", "Raw profile type exif")
ALMOST_WITHOUT_LOSS = 92


def without_traces(given: UploadedFile) -> UploadedFile:
    """The same picture, the right way up, as a file that tells nothing else; as it came where it tells nothing."""
    given.seek(0)
    with Image.open(given) as picture:
        if not picture.getexif() and not any(trace in picture.info for trace in TRACES):
            given.seek(0)
            return given
        kind, colours = picture.format, picture.info.get("icc_profile")
        upright = ImageOps.exif_transpose(picture)
    for trace in TRACES:
        upright.info.pop(trace, None)
    content = BytesIO()
    upright.save(content, kind, exif=b"", icc_profile=colours, quality=ALMOST_WITHOUT_LOSS)
    return SimpleUploadedFile(given.name, content.getvalue(), given.content_type)

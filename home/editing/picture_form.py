"""The form of a picture: what is damaged or too large is said beside the field."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _
from PIL import Image
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from home.editing.picture_traces import without_traces

# What Pillow raises, depending on the format, for a file that is not whole.
DAMAGED = (OSError, SyntaxError, EOFError, ValueError)

TOO_MANY_PIXELS = _(
    "This picture has more than %(millions)d million pixels. Make it smaller, for example 2000 pixels wide, "
    "and choose it again."
)


class PictureField(WagtailImageField):
    """Looks at the size that the file gives before it unpacks it; Wagtail does so afterwards."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Wagtail names two numbers of eight digits, and no way out.
        self.error_messages["file_too_many_pixels"] = TOO_MANY_PIXELS % {
            "millions": (self.max_image_pixels or 0) // 1_000_000
        }

    def to_python(self, data: UploadedFile | None) -> UploadedFile | None:
        if data and self.max_image_pixels:
            self.check_given_size(data)
        try:
            given = super().to_python(data)
            clean = without_traces(given) if given else None
        except ValidationError:
            raise
        except DAMAGED as error:
            raise ValidationError(self.error_messages["invalid_image"], code="invalid_image") from error
        if clean is not given:
            # Wagtail looks at it once more when it saves.
            clean.image = given.image
        return clean

    def check_given_size(self, data: UploadedFile) -> None:
        try:
            with Image.open(data) as picture:
                pixels = picture.width * picture.height
        except Image.DecompressionBombError:
            pixels = 2 * Image.MAX_IMAGE_PIXELS
        except DAMAGED:
            return  # Wagtail says in words what is wrong with it.
        finally:
            data.seek(0)
        if pixels > self.max_image_pixels:
            raise ValidationError(self.error_messages["file_too_many_pixels"], code="file_too_many_pixels")


class PictureForm(BaseImageForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            given = self.fields["file"]
            self.fields["file"] = PictureField(
                label=given.label, required=given.required, widget=given.widget, help_text=given.help_text
            )

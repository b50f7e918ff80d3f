"""The sizes are made when a page is published, so that no reader waits for them."""

from wagtail.images import get_image_model
from wagtail.models import Page, ReferenceIndex

from home.pictures.sizes import SHARED, renditions, specs


def prepare_pictures(instance: Page, **_sent: object) -> None:
    """For each picture on the page, in the way in which the page shows it."""
    model = get_image_model()
    used = ReferenceIndex.get_references_for_object(instance).filter(
        to_content_type__app_label=model._meta.app_label, to_content_type__model=model._meta.model_name
    )
    ways = {(reference.to_object_id, reference.model_path == "picture") for reference in used}
    images = model.objects.in_bulk([int(key) for key, _is_lead in ways])
    for key, is_lead in ways:
        image = images.get(int(key))
        if image:
            renditions(image, [*specs(image, is_lead=is_lead), *([SHARED] if is_lead else [])])

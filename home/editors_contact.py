"""Where the editors of a site are reached, for those who write mails in their name."""

from wagtail.models import Site

from home.models import SiteSettings


def contact_email(site: Site) -> str:
    return SiteSettings.for_site(site).contact_email

"""The site itself, as schema.org knows it."""

from typing import Any

from home.frame import Frame


def site_data(frame: Frame, search_url: str) -> dict[str, Any]:
    """A WebSite (https://schema.org/WebSite) that can be searched; `search_url` starts at the root of the site."""
    return {
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": frame.site_name,
        "url": frame.home_url,
        "inLanguage": frame.lang,
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": f"{search_url}?q={{q}}"},
            "query-input": "required name=q",
        },
    }
